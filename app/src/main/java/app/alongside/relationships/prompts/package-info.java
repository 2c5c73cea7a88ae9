/**
 * Prompts: questions worth discussing. A bank of our own, what the members add, and what the coordinator rolled out for
 * the programme; the next one follows from the stage, from what was covered and from the balance. Members may answer one
 * double-blind: nobody sees an answer before all have given theirs.
 */
@NamedInterface("prompts")
@NullMarked
package app.alongside.relationships.prompts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
