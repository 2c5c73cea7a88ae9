package app.alongside.identity;

import app.alongside.platform.PublicAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Alongside where it is, and on an empty installation how to begin. */
@Component
class GreetingTheOperator {
    private final Organisations organisations;
    private final SettingUp settingUp;
    private final PublicAddress address;

    GreetingTheOperator(Organisations organisations, SettingUp settingUp, PublicAddress address) {
        this.organisations = organisations;
        this.settingUp = settingUp;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void greet() {
        System.out.println();
        System.out.println("  Alongside is running at " + address.of("/"));
        if (organisations.listAll().isEmpty()) {
            System.out.println("  It is empty. Open this link once to create your organisation:");
            System.out.println("    " + address.of("/set-up/" + settingUp.createLink()));
        }
        System.out.println();
    }
}
