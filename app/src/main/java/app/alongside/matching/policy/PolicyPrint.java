package app.alongside.matching.policy;

import app.alongside.programmes.Format;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of everything that decides a run: the engine's policy, whether rings are welcome, the floor, and the format. */
public final class PolicyPrint {
    private PolicyPrint() {}

    /** The SHA-256 of the settings in a programme of this format. */
    public static String of(PolicySettings settings, Format format) {
        String all = settings.toPolicy().sha256() + "\n"
                + (format.isCircles()
                        ? format.toString()
                        : "pairs, rings " + settings.ringsWelcome() + floor(settings));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }

    /** Nothing where there is no floor, so that policies of before there were any keep their print. */
    private static String floor(PolicySettings settings) {
        return settings.floor() == null ? "" : ", floor " + settings.floor();
    }
}
