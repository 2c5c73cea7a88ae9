package app.alongside.platform.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Alongside in a sentence what is wrong with its key, instead of a stack trace. */
public class ExplainingWhichKeyIsMissing extends AbstractFailureAnalyzer<InstallationKeyMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable root, InstallationKeyMissing cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
