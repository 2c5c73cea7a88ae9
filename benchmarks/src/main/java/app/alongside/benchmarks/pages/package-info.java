/**
 * The whole application under a steady load: started as anybody would, filled by its own import, and asked for its busiest
 * pages at a fixed rate whether or not the answers keep up.
 */
@NullMarked
package app.alongside.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
