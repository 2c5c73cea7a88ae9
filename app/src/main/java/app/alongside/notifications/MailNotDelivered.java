package app.alongside.notifications;

/** The mail system did not take a mail; it stays in the outbox and is tried again. */
class MailNotDelivered extends RuntimeException {
    MailNotDelivered(String message, Throwable cause) {
        super(message, cause);
    }
}
