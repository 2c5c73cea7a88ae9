/** The pages of the directory. */
@NullMarked
package app.alongside.people.directory.web;

import org.jspecify.annotations.NullMarked;
