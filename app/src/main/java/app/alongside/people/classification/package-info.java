/**
 * Takes over public classifications of skills, such as ESCO, from their files: each concept becomes a skill, each of its
 * other labels is believed only where something speaks for it, and the rest waits for a coordinator.
 */
@NullMarked
package app.alongside.people.classification;

import org.jspecify.annotations.NullMarked;
