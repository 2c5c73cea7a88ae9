package app.alongside.relationships.messages;

import app.alongside.notifications.inbound.MailReader;
import app.alongside.notifications.inbound.ReceivedMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.messages.ReplyTokens.Named;
import app.alongside.relationships.messages.ReplyTokens.Token;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a member's answer by mail into the conversation. The token in its address says who answers where; it counts
 * only together with the member's own address as sender, so that a forwarded mail gives nobody else a voice.
 */
@Component
class AnsweringByMail implements MailReader {
    private static final Logger log = LoggerFactory.getLogger(AnsweringByMail.class);

    private final ReplyTokens tokens;
    private final SendingMessages sending;
    private final TellingOfMessages telling;
    private final People people;

    AnsweringByMail(ReplyTokens tokens, SendingMessages sending, TellingOfMessages telling, People people) {
        this.tokens = tokens;
        this.sending = sending;
        this.telling = telling;
        this.people = people;
    }

    @Override
    public boolean read(ReceivedMail mail) {
        return mail.tokens().stream()
                .flatMap(text -> Token.parse(text).stream())
                .anyMatch(token -> CurrentOrganisation.call(token.organisation(), () -> read(mail, token)));
    }

    private boolean read(ReceivedMail mail, Token token) {
        Optional<Named> named = tokens.find(token);
        named.ifPresent(answer -> take(mail, answer));
        return named.isPresent();
    }

    private void take(ReceivedMail mail, Named answer) {
        Person person = people.get(answer.person());
        if (mail.automatic() || !person.email().value().equalsIgnoreCase(mail.from()) || !person.active()) {
            log.info("An answer by mail was not taken: written by a machine, or from another address.");
            return;
        }
        String text = ReplyText.of(mail.text());
        if (text.isEmpty() || text.length() > Message.LONGEST) {
            telling.sayItDidNotArrive(answer.relationship(), person);
            return;
        }
        try {
            SendingMessages.Draft draft = new SendingMessages.Draft(MessageId.fresh(), text, List.of(), mail.id());
            sending.send(answer.relationship(), person.id(), draft);
        } catch (NotActive over) {
            telling.sayItDidNotArrive(answer.relationship(), person);
        }
    }
}
