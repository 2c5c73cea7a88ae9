/**
 * The agreement: what the members of a relationship promise one another. Its first version is drawn from the
 * programme's guidelines; any member changes any clause, every change is a new version, and only a version that every
 * member has signed counts as agreed.
 */
@NamedInterface("agreement")
@NullMarked
package app.alongside.relationships.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
