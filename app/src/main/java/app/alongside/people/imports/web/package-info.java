/** The pages of an import: choose a file, match columns, check, import. */
@NullMarked
package app.alongside.people.imports.web;

import org.jspecify.annotations.NullMarked;
