package app.alongside.matching.cli;

import java.math.BigDecimal;

/** Decimals with at most six places, plain or like {@code 5e-05}, as whole micro-units, exactly. */
final class MicroUnits {
    private static final int PLACES = 6;
    private static final long MOST = 1_000_000_000_000_000L;
    private static final int DIGITS = 15;
    static final long UNREADABLE = -1;

    private MicroUnits() {}

    /** The micro-units that the characters write, or {@link #UNREADABLE}. */
    static long parse(char[] text, int offset, int length) {
        long value = 0;
        int places = -1;
        int digits = 0;
        for (int at = offset; at < offset + length; at++) {
            char each = text[at];
            if (each == 'e' || each == 'E') {
                return parseScientific(new String(text, offset, length));
            }
            if (each == '.' && places < 0) {
                places = 0;
            } else if (each < '0' || each > '9' || places >= PLACES && each != '0' || value > MOST) {
                return UNREADABLE;
            } else {
                digits++;
                if (places < PLACES) {
                    value = 10 * value + (each - '0');
                    places += places < 0 ? 0 : 1;
                }
            }
        }
        for (int missing = Math.max(0, places); missing < PLACES; missing++) {
            value *= 10;
        }
        return digits == 0 || value > MOST ? UNREADABLE : value;
    }

    /** Many programs write small numbers like this, whatever they do with others. */
    private static long parseScientific(String text) {
        try {
            BigDecimal micro = new BigDecimal(text).scaleByPowerOfTen(PLACES).stripTrailingZeros();
            boolean isReadable =
                    micro.signum() >= 0 && micro.scale() <= 0 && micro.precision() - micro.scale() <= DIGITS;
            return isReadable ? micro.longValueExact() : UNREADABLE;
        } catch (ArithmeticException | NumberFormatException ignored) {
            return UNREADABLE;
        }
    }

    /** Writes micro-units as a decimal without needless zeros. */
    static String format(long micro) {
        return decimal(micro, PLACES);
    }

    /** Writes half micro-units as a decimal of at most seven places. */
    static String formatHalves(long twiceMicro) {
        return decimal(5 * twiceMicro, PLACES + 1);
    }

    private static String decimal(long value, int most) {
        long unit = 1;
        for (int place = 0; place < most; place++) {
            unit *= 10;
        }
        if (value % unit == 0) {
            return Long.toString(value / unit);
        }
        String places = Long.toString(unit + value % unit).substring(1);
        int end = most;
        while (places.charAt(end - 1) == '0') {
            end--;
        }
        return value / unit + "." + places.substring(0, end);
    }
}
