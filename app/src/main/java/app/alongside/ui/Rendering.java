package app.alongside.ui;

import app.alongside.platform.PersonId;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a template may ask while it renders: words in the reader's language, times in the reader's zone, the shell, and
 * the form token. Templates import these statically: {@code @import static app.alongside.ui.Rendering.*}.
 */
public final class Rendering {
    private static final ScopedValue<Context> CURRENT = ScopedValue.newInstance();

    /** The request, or the mail, that is being rendered. */
    public record Context(
            Templates templates,
            Words words,
            Locale locale,
            ZoneId zone,
            Optional<Shell> shell,
            @Nullable String csrfToken,
            @Nullable Flash flash,
            String assetVersion) {}

    private Rendering() {}

    /** Renders with {@code context} as what templates may ask. */
    public static <T, X extends Throwable> T with(Context context, ScopedValue.CallableOp<T, X> rendering) throws X {
        return ScopedValue.where(CURRENT, context).call(rendering);
    }

    public static Context current() {
        return CURRENT.get();
    }

    /** The text for a message key, with its values. */
    public static String t(String key, @Nullable Object... values) {
        return current().words().say(current().locale(), key, values);
    }

    /** The reader's zone. */
    public static ZoneId zone() {
        return current().zone();
    }

    /** Languages by the names the reader knows them by: {@code en} is “English” to an English reader. */
    public static String languages(List<String> tags) {
        return tags.stream().map(Rendering::language).collect(Collectors.joining(", "));
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(current().locale());
        return name.isEmpty() || name.equalsIgnoreCase(tag) ? tag : name;
    }

    /** A date as {@code Thursday 14 May}. */
    public static String date(LocalDate date) {
        return Dates.day(date, current().locale());
    }

    /** A date with its year, as {@code 14 May 2026}. */
    public static String dateWithYear(LocalDate date) {
        return Dates.dayOfYear(date, current().locale());
    }

    /** A date as {@code 9 Feb}. */
    public static String shortDate(LocalDate date) {
        return Dates.shortDay(date, current().locale());
    }

    /** A time of day as {@code 14:00}, in whatever zone it is given. */
    public static String time(TemporalAccessor time) {
        return Dates.time(time, current().locale());
    }

    /** A moment as {@code Thursday 14 May, 14:00} in the reader's zone. */
    public static String moment(Instant instant) {
        return Dates.moment(instant.atZone(current().zone()), current().locale());
    }

    /** A panel that some module contributed, rendered in its place on the page. */
    public static Content content(Panel panel) {
        return output -> current().templates().render(panel, output);
    }

    /** A person's tint, 1–10: the same for good, from the person's id. */
    public static String tint(PersonId person) {
        return "tint-" + (Math.floorMod(person.value().hashCode(), 10) + 1);
    }

    /** A name's initials for an avatar: the first letters of its first and last capitalised words. */
    public static String initials(String name) {
        return Initials.of(name);
    }
}
