/** The pages on which coordinators keep the taxonomy of skills. */
@NullMarked
package app.alongside.people.taxonomy.web;

import org.jspecify.annotations.NullMarked;
