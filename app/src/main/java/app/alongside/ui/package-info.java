/**
 * The component kit: the page shell, forms, tables and notices that every page is made of, the words they say in the
 * reader's language, and the view that renders templates. Knows nothing of mentoring.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.alongside.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
