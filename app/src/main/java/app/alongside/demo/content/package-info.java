/** Who works at Northwind Rail: the same invented people, answers and habits every time, drawn from a fixed seed. */
@NullMarked
package app.alongside.demo.content;

import org.jspecify.annotations.NullMarked;
