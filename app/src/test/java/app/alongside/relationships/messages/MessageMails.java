package app.alongside.relationships.messages;

import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.SendsMails;
import org.springframework.boot.test.context.TestComponent;

/** Every mail about messages. */
@TestComponent
public class MessageMails implements SendsMails {
    private final MessagePost post;

    MessageMails(MessagePost post) {
        this.post = post;
    }

    @Override
    public void sendEach(Made pair) {
        MessagePost.Way way = new MessagePost.Way(pair.path("/messages"), "reply+token@alongside.test");
        post.written(pair.other(), pair.one(), "Which evening suits?\n\nI could do <Tuesday>.", way);
        post.notTaken(pair.other(), pair.path("/messages"));
    }
}
