/** The directory as coordinators see it: finding people, one person's entry, and who may no longer sign in. */
@NullMarked
package app.alongside.people.directory;

import org.jspecify.annotations.NullMarked;
