/** Files of rows as other systems write them: every usual encoding and separator, and what is no sheet at all. */
@NullMarked
package app.alongside.people.sheets;

import org.jspecify.annotations.NullMarked;
