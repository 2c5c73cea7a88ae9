/** The pages of sessions: finding a time, answering, looking after a session, saying how it was. */
@NullMarked
package app.alongside.relationships.sessions.web;

import org.jspecify.annotations.NullMarked;
