package app.alongside.relationships.circles.web;

import app.alongside.relationships.MessageId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.messages.Message;
import java.util.List;

/**
 * The last messages of a circle, the newest first, with room for another.
 *
 * @param next the id that the next message will have
 */
public record BetweenScreen(Workspace workspace, List<Message> messages, MessageId next) {}
