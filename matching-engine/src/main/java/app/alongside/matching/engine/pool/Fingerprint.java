package app.alongside.matching.engine.pool;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A SHA-256 over facts, each written with its length before it, so that no two lists of facts look alike. */
public final class Fingerprint {
    private final MessageDigest digest;

    /** A fingerprint of nothing yet. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    static String of(List<PersonSpec> people, LocalDate day) {
        Fingerprint print = new Fingerprint().add(day).add(people.size());
        people.forEach(print::person);
        return print.hex();
    }

    private void person(PersonSpec p) {
        add(p.id())
                .add(p.place().function())
                .add(p.place().department())
                .add(p.place().team());
        add(p.place().manager())
                .add(p.place().location())
                .add(p.place().level())
                .add(p.place().started());
        all(p.offers()).all(p.wants());
        all(p.traits().languages())
                .all(p.traits().interests())
                .all(p.traits().goals())
                .all(p.traits().challenges());
        all(p.traits().style())
                .add(p.traits().prefers())
                .add(p.traits().willingness())
                .add(p.traits().role());
        all(p.traits().training());
        add(p.time().zone())
                .add(p.time().availability())
                .add(p.time().partners())
                .add(p.time().hoursAMonth());
        all(p.ties().blocked())
                .all(p.ties().mustNot())
                .all(p.ties().must())
                .all(p.ties().past())
                .all(p.ties().choices());
        all(p.auditGroups()).add(p.waitingCredit());
    }

    private Fingerprint all(Collection<?> facts) {
        add(facts.size());
        facts.forEach(this::add);
        return this;
    }

    private Fingerprint all(Map<?, ?> facts) {
        add(facts.size());
        facts.forEach((key, value) -> add(key).add(value));
        return this;
    }

    /** Takes in a fact, which may be unknown. */
    public Fingerprint add(@Nullable Object fact) {
        byte[] bytes = fact == null ? new byte[0] : fact.toString().getBytes(StandardCharsets.UTF_8);
        int length = fact == null ? -1 : bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >> shift));
        }
        digest.update(bytes);
        return this;
    }

    /** The fingerprint in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
