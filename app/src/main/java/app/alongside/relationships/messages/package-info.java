/**
 * Messages between the members of a relationship: sealed with the relationship's key, with files, unread marks, a mail
 * to those who have not looked, and answers by mail. Nobody else reads them, whatever their role.
 */
@NamedInterface("messages")
@NullMarked
package app.alongside.relationships.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
