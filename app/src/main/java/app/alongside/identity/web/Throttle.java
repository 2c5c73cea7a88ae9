package app.alongside.identity.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Slows down guessing: thirty tries a minute from one address, six for one account, and a memory of ten thousand. */
@Component
class Throttle {
    private static final int REMEMBERED = 10_000;
    private static final int PER_ACCOUNT = 6;

    private final int perAddress;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Throttle(@Value("${alongside.sign-in.tries-per-address:30}") int perAddress) {
        this.perAddress = perAddress;
    }

    /** Whether one more try from {@code address} for {@code email} may be answered. */
    synchronized boolean allows(String address, String email) {
        boolean fromThere = bucket("address " + address, perAddress).tryConsume(1);
        boolean forAccount = bucket("account " + email, PER_ACCOUNT).tryConsume(1);
        return fromThere && forAccount;
    }

    private Bucket bucket(String key, int perMinute) {
        return buckets.computeIfAbsent(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
