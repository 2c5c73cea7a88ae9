package app.alongside.notifications.inbound;

/** Makes something of mail that comes in. Implemented by each module that writes mail people may answer. */
public interface MailReader {
    /**
     * Reads a mail, outside of any organisation; says whether it was meant for this reader. The same mail may come
     * twice, and must then have the effect of one.
     */
    boolean read(ReceivedMail mail);
}
