/** The pages of care: raising a concern, talking it through, the care contacts' inbox, and who they are. */
@NullMarked
package app.alongside.care.web;

import org.jspecify.annotations.NullMarked;
