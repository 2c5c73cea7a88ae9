package app.alongside.demo;

import app.alongside.identity.EmailAddress;
import java.util.Arrays;

/** The people of Northwind Rail as whom one may sign in with the demo's password. */
enum DemoAccount {
    HELENA("helena.duarte", "Helena Duarte, who coordinates"),
    INES("ines.carvalho", "Inês Carvalho, who takes part"),
    WANJIRU("wanjiru.kamau", "Wanjiru Kamau, who takes part"),
    NJERI("njeri.maina", "Njeri Maina, who hears concerns");

    private final String local;
    private final String hat;

    DemoAccount(String local, String hat) {
        this.local = local;
        this.hat = hat;
    }

    EmailAddress email() {
        return new EmailAddress(local + "@northwindrail.example");
    }

    /** Whether it is the address of one of them. */
    static boolean has(String address) {
        return Arrays.stream(values())
                .anyMatch(account -> account.email().value().equals(address));
    }

    String hat() {
        return hat;
    }
}
