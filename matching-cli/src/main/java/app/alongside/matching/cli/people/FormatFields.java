package app.alongside.matching.cli.people;

import app.alongside.matching.engine.GroupFloor;
import app.alongside.matching.engine.circles.CircleRules;
import app.alongside.matching.engine.circles.Topic;
import app.alongside.matching.engine.circles.Wishes;
import app.alongside.matching.engine.formats.Buddies;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields {@code circles}, {@code flash} and {@code buddies} of a policy, and writes their defaults. */
final class FormatFields {
    private FormatFields() {}

    static FormatSettings read(JsonFields policy) {
        FormatSettings usual = FormatSettings.defaults();
        JsonFields circles = policy.object("circles");
        JsonFields flash = policy.object("flash");
        flash.allow(Set.of("rounds"));
        return new FormatSettings(
                circleRules(circles, usual.circles()),
                topics(circles),
                rounds(flash, usual.flashRounds()),
                terms(policy.object("buddies"), usual.buddies()),
                floor(policy.object("floor")));
    }

    private static CircleRules circleRules(JsonFields json, CircleRules usual) {
        json.allow(Set.of(
                "least", "most", "meeting_hours", "most_of_a_department", "facilitated", "cover_level", "topics"));
        return json.checked(
                "",
                () -> new CircleRules(
                        json.whole("least", usual.least()),
                        json.whole("most", usual.most()),
                        (int) Math.ceil(2 * json.number("meeting_hours", usual.meetingHalfHours() / 2.0)),
                        json.limit("most_of_a_department", usual.mostOfADepartment()),
                        json.flag("facilitated", usual.facilitated()),
                        json.whole("cover_level", usual.coverLevel())));
    }

    private static List<Topic> topics(JsonFields circles) {
        List<Topic> topics =
                circles.objects("topics").stream().map(FormatFields::topic).toList();
        return circles.checked("topics", () -> new Wishes(topics, Map.of(), Set.of()))
                .topics();
    }

    private static Topic topic(JsonFields json) {
        json.allow(Set.of("name", "skills"));
        return json.checked("", () -> new Topic(json.text("name"), json.strings("skills")));
    }

    private static int rounds(JsonFields json, int usual) {
        int rounds = json.whole("rounds", usual);
        json.checked("rounds", () -> {
            if (rounds < 1) {
                throw new IllegalArgumentException(rounds + " rounds are none.");
            }
            return rounds;
        });
        return rounds;
    }

    private static Buddies.Terms terms(JsonFields json, Buddies.Terms usual) {
        json.allow(Set.of("days_new", "working_days", "holidays"));
        return json.checked(
                "",
                () -> new Buddies.Terms(
                        json.whole("days_new", usual.daysNew()),
                        json.whole("working_days", usual.workingDays()),
                        json.strings("holidays").stream()
                                .map(day -> json.parsed("holidays", day, LocalDate::parse, "a date like 2026-03-31"))
                                .collect(Collectors.toSet())));
    }

    private static @Nullable GroupFloor floor(JsonFields json) {
        json.allow(Set.of("attribute", "share"));
        return json.names().isEmpty()
                ? null
                : json.checked("share", () -> new GroupFloor(json.text("attribute"), json.number("share", 1)));
    }

    static void write(Map<String, Object> policy) {
        FormatSettings usual = FormatSettings.defaults();
        Map<String, Object> circles = new LinkedHashMap<>();
        circles.put("least", usual.circles().least());
        circles.put("most", usual.circles().most());
        circles.put("meeting_hours", usual.circles().meetingHalfHours() / 2.0);
        circles.put("most_of_a_department", usual.circles().mostOfADepartment());
        circles.put("facilitated", usual.circles().facilitated());
        circles.put("cover_level", usual.circles().coverLevel());
        circles.put("topics", List.of());
        policy.put("circles", circles);
        policy.put("flash", new LinkedHashMap<>(Map.of("rounds", usual.flashRounds())));
        Map<String, Object> buddies = new LinkedHashMap<>();
        buddies.put("days_new", usual.buddies().daysNew());
        buddies.put("working_days", usual.buddies().workingDays());
        buddies.put("holidays", List.of());
        policy.put("buddies", buddies);
    }

    static void explain(Map<String, String> texts) {
        texts.put("circles.least", "How many people a circle has at least; most: at most.");
        texts.put(
                "circles.meeting_hours", "How long all members must be free together once a week; 0 for no such rule.");
        texts.put("circles.most_of_a_department", "How many may come from one department; \"any\" for no limit.");
        texts.put("circles.facilitated", "Whether each circle needs somebody whose column facilitates says yes.");
        texts.put("circles.cover_level", "The level at which a skill that a topic needs must be on offer.");
        texts.put(
                "circles.topics",
                "Each {\"name\": \"Data\", \"skills\": [\"sql\"]}; where empty, the topics are those of the column topics.");
        texts.put(
                "floor",
                "For pairs: {\"attribute\": \"cohort\", \"share\": 0.9} gives that share of each consented group a partner,"
                        + " and the report tells the price.");
        texts.put("flash.rounds", "How many rounds of conversations; nobody meets somebody twice.");
        texts.put("buddies.days_new", "How many days somebody is new, counted from the column started.");
        texts.put("buddies.working_days", "Within how many working days a new hire gets a buddy.");
        texts.put("buddies.holidays", "Days nobody works, as 2026-12-25.");
    }
}
