package app.alongside.matching.engine.pool;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** How far everybody's clock is from UTC at noon of the reference day. */
public final class ZoneMinutes {
    /** The value for somebody whose zone is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private ZoneMinutes() {}

    static int[] of(List<PersonSpec> people, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return people.stream()
                .mapToInt(p -> {
                    ZoneId zone = p.time().zone();
                    return zone == null
                            ? UNKNOWN
                            : zone.getRules().getOffset(noon).getTotalSeconds() / 60;
                })
                .toArray();
    }
}
