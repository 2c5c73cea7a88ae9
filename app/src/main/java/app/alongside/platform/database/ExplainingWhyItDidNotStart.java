package app.alongside.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Alongside in a sentence what is wrong with the database, instead of a stack trace. */
public class ExplainingWhyItDidNotStart extends AbstractFailureAnalyzer<DatabaseUnavailable> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnavailable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
