/** The matching engine on files: reads people or a graph, writes relationships, reasons and the proof. */
@NullMarked
package app.alongside.matching.cli;

import org.jspecify.annotations.NullMarked;
