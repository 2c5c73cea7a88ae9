package app.alongside.matching.runs;

import app.alongside.matching.Company;
import app.alongside.matching.explanations.GroupExplanation;

/** A ring or circle to keep, and why. */
record NewGroup(Company people, GroupExplanation explanation) {}
