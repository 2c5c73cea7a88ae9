/** A person's own profile. */
@NullMarked
package app.alongside.people.profile.web;

import org.jspecify.annotations.NullMarked;
