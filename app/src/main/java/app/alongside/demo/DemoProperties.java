package app.alongside.demo;

import app.alongside.demo.content.NorthwindRail;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this installation shows the demo organisation, and which one.
 *
 * @param demo make Northwind Rail where there is no organisation yet
 * @param demoPeople how many people work there
 * @param demoUntil the moment until which they have lived; now, where none is named
 */
@ConfigurationProperties("alongside")
record DemoProperties(
        @DefaultValue("false") boolean demo,
        @DefaultValue("" + NorthwindRail.FULL_SIZE) int demoPeople,
        @Nullable Instant demoUntil) {
    Instant until(Clock clock) {
        return demoUntil == null ? clock.instant() : demoUntil;
    }
}
