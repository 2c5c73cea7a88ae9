package app.alongside.identity.web;

import app.alongside.notifications.MailPreferences.Wishes;
import app.alongside.notifications.MailTopic;
import app.alongside.notifications.QuietHours;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be mailed about, as it was sent.
 *
 * @param wanted the names of the topics whose boxes are ticked
 * @param quiet {@code true} where there are quiet hours
 */
public record MailWishesForm(List<String> wanted, String quiet, String from, String until) {
    private static final String USUALLY_FROM = "20:00";
    private static final String USUALLY_UNTIL = "07:30";

    public MailWishesForm(
            @Nullable List<String> wanted, @Nullable String quiet, @Nullable String from, @Nullable String until) {
        this.wanted = wanted == null ? List.of() : List.copyOf(wanted);
        this.quiet = quiet == null ? "" : quiet;
        this.from = from == null ? "" : from;
        this.until = until == null ? "" : until;
    }

    static MailWishesForm of(Wishes wishes) {
        return new MailWishesForm(
                Arrays.stream(MailTopic.values())
                        .filter(wishes::wants)
                        .map(MailTopic::name)
                        .toList(),
                wishes.quiet().isPresent() ? "true" : "",
                wishes.quiet().map(hours -> hours.from().toString()).orElse(USUALLY_FROM),
                wishes.quiet().map(hours -> hours.until().toString()).orElse(USUALLY_UNTIL));
    }

    public boolean wants(MailTopic topic) {
        return wanted.contains(topic.name());
    }

    public boolean isQuiet() {
        return quiet.equals("true");
    }

    /** Whether the quiet hours make sense; they always do where there are none. */
    boolean isSound() {
        return !isQuiet() || hours().isPresent();
    }

    Wishes wishes() {
        Set<MailTopic> stopped = EnumSet.allOf(MailTopic.class);
        stopped.removeIf(this::wants);
        return new Wishes(stopped, isQuiet() ? hours() : Optional.empty());
    }

    private Optional<QuietHours> hours() {
        try {
            LocalTime begins = LocalTime.parse(from);
            LocalTime ends = LocalTime.parse(until);
            return begins.equals(ends) ? Optional.empty() : Optional.of(new QuietHours(begins, ends));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
