/**
 * The questions a person answers once for all programmes, each a fragment that saves its one answer as it is given where
 * there is script. Pages put {@code @template.people.answers.offers(screen = …)} and its sisters into
 * {@code @template.people.answers.form(…)}, which saves all of them together where there is none.
 */
@NamedInterface("answers")
@NullMarked
package app.alongside.people.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
