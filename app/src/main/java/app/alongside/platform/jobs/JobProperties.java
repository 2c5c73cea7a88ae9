package app.alongside.platform.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How background work runs on this node.
 *
 * @param threads how many pieces of work at a time
 * @param pollingInterval how long new work waits at most before it is seen
 * @param recurring whether regular and due work runs by itself; tests do it by hand
 */
@ConfigurationProperties("alongside.jobs")
record JobProperties(
        @DefaultValue("4") int threads,
        @DefaultValue("1s") Duration pollingInterval,
        @DefaultValue("true") boolean recurring) {}
