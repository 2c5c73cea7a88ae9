package app.alongside.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Says to whoever starts Alongside, in a line or two, why it does not start and what would help. */
public class SayingWhyItDidNotStart implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis failure) {
        System.err.println("Alongside did not start. " + failure.getDescription());
        if (StringUtils.hasText(failure.getAction())) {
            System.err.println(failure.getAction());
        }
    }
}
