package app.alongside.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo how to sign in, after the application's own greeting. */
@Component
class TellingDemoSignIn {
    private final DemoProperties properties;
    private final DemoRuns runs;
    private final DemoPassword password;

    TellingDemoSignIn(DemoProperties properties, DemoRuns runs, DemoPassword password) {
        this.properties = properties;
        this.runs = runs;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(200)
    void tell() {
        if (!properties.demo() || runs.find() != DemoRuns.Standing.DEMO) {
            return;
        }
        System.out.println("  Sign in to the demo organisation, Northwind Rail, with the password " + password.get());
        for (DemoAccount account : DemoAccount.values()) {
            System.out.println("    %-42s %s".formatted(account.email(), account.hat()));
        }
        System.out.println();
    }
}
