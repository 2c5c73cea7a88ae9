package app.alongside.relationships.messages.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.messages.FileType;
import app.alongside.relationships.messages.Message;
import app.alongside.relationships.messages.Upload;
import app.alongside.ui.FormErrors;
import java.util.List;

/**
 * A stretch of the conversation, with room for a message.
 *
 * @param seen the last message that the reader had seen before
 * @param refused whether the form was sent and needs another look
 */
public record MessagesScreen(Workspace workspace, List<Message> messages, int seen, MessageForm form, boolean refused) {
    public boolean mayWrite() {
        return workspace.relationship().isActive();
    }

    /** Whether there are messages before those shown. */
    public boolean hasEarlier() {
        return !messages.isEmpty() && messages.getFirst().number() > 1;
    }

    public String earlier() {
        return workspace.path("/messages?before=" + messages.getFirst().number());
    }

    /** Whether the reader sees it for the first time. */
    public boolean isNew(Message message) {
        return message.number() > seen && !isMine(message);
    }

    public boolean isMine(Message message) {
        return workspace.isMe(message.author());
    }

    public FormErrors errors() {
        return refused ? form.errors() : FormErrors.none();
    }

    public String accepted() {
        return FileType.accepted();
    }

    public int mostMegabytes() {
        return Upload.MOST_BYTES / (1024 * 1024);
    }

    /** A file's size in kilobytes, at least one. */
    public int kilobytes(Message.Attached file) {
        return Math.max(1, Math.round(file.bytes() / 1024f));
    }
}
