package app.alongside.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Tells whoever starts Alongside that its port is taken, and how to choose another. */
@Order(0)
public class ExplainingTakenPort extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d is taken, or may not be used. Maybe Alongside is running already.".formatted(cause.getPort()),
                "Choose another one: bin/alongside serve --port NUMBER, or ALONGSIDE_PORT.",
                cause);
    }
}
