/**
 * What only some people may read lies in the database as ciphertext. Each owner (a relationship, a person) has a data
 * key of its own; the data keys are wrapped with the installation's key, which never enters the database. Dropping a
 * data key makes everything sealed with it unreadable for good.
 */
@NamedInterface("secrets")
@NullMarked
package app.alongside.platform.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
