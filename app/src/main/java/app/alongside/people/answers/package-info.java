/**
 * The questions a person answers once for all programmes, each a fragment that saves its one answer: as it is given
 * where there is script, by its own button where there is none. Questionnaires include
 * {@code @template.people.answers.offers(screen = …)} and its sisters.
 */
@NamedInterface("answers")
@NullMarked
package app.alongside.people.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
