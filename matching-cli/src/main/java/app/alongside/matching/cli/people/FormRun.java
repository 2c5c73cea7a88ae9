package app.alongside.matching.cli.people;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.pool.Pool;

/** Forms relationships of one format. */
@FunctionalInterface
interface FormRun {
    Formed form(Pool pool, PolicySettings settings, RunOptions options);
}
