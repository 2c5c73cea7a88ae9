package app.alongside.matching.cli.people;

import app.alongside.matching.cli.WrongInput;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.policy.Bonuses;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.policy.Segment;
import app.alongside.matching.engine.policy.Weights;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code policy.json}: whatever it leaves out is as in the default; what it names and nobody knows is wrong. */
final class PolicyFile {
    private final Path file;
    private final Clock clock;

    PolicyFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    static PolicySettings defaults(Clock clock) {
        return new PolicySettings(MatchPolicy.defaults(), FormatSettings.defaults(), List.of(), LocalDate.now(clock));
    }

    PolicySettings read() {
        try {
            return settings(new JsonFields(file, "", fields(Files.readString(file))));
        } catch (NoSuchFileException ignored) {
            throw WrongInput.file(file, "there is no such file");
        } catch (CharacterCodingException ignored) {
            throw WrongInput.file(file, "is not UTF-8 text. Maybe save the file as UTF-8.");
        } catch (JacksonException wrong) {
            throw notJson(wrong.getLocation(), wrong.getOriginalMessage());
        } catch (IOException failed) {
            throw WrongInput.file(file, "cannot be read: " + failed.getMessage());
        }
    }

    private Map<String, Object> fields(String text) throws IOException {
        try (JsonParser parser = JSON.std.createParser(text)) {
            Map<String, Object> fields = parser.nextToken() == JsonToken.START_OBJECT ? JSON.std.mapFrom(parser) : null;
            if (fields == null) {
                throw notJson(parser.currentLocation(), "A policy is an object between braces.");
            }
            if (parser.nextToken() != null) {
                throw notJson(parser.currentTokenLocation(), "The policy ends before this.");
            }
            return fields;
        }
    }

    private WrongInput notJson(@Nullable JsonLocation at, String reason) {
        String where = at == null ? "" : " from line %d, column %d on".formatted(at.getLineNr(), at.getColumnNr());
        return WrongInput.file(file, "is not JSON%s: %s".formatted(where, reason));
    }

    private PolicySettings settings(JsonFields json) {
        json.allow(Set.of(
                "explained",
                "weights",
                "rules",
                "format",
                "objective",
                "mutuality",
                "bonuses",
                "k",
                "seed",
                "circles",
                "flash",
                "buddies",
                "floor",
                "levels",
                "today"));
        MatchPolicy usual = MatchPolicy.defaults();
        MatchPolicy policy = json.checked(
                "",
                () -> new MatchPolicy(
                        weights(json.object("weights"), usual.weights()),
                        rules(json.object("rules"), usual.rules()),
                        json.constant("format", Format.class, usual.format()),
                        json.constant("objective", Objective.class, usual.objective()),
                        json.number("mutuality", usual.mutuality()),
                        bonuses(json.object("bonuses"), usual.bonuses()),
                        json.whole("k", usual.shortlist()),
                        json.wholeLong("seed", usual.seed())));
        return new PolicySettings(
                policy, FormatFields.read(json), json.strings("levels"), json.date("today", LocalDate.now(clock)));
    }

    private static Weights weights(JsonFields json, Weights usual) {
        Map<Factor, Double> weights = new EnumMap<>(usual.byFactor());
        for (String name : json.names()) {
            Factor factor = json.constantNamed(name, Factor.class);
            weights.put(factor, json.number(name, 0));
        }
        return json.checked("", () -> new Weights(weights));
    }

    private static Bonuses bonuses(JsonFields json, Bonuses usual) {
        json.allow(Set.of("stay", "waiting"));
        return json.checked(
                "", () -> new Bonuses(json.number("stay", usual.stay()), json.number("waiting", usual.waiting())));
    }

    private static Rules rules(JsonFields json, Rules usual) {
        json.allow(Set.of(
                "across_teams",
                "across_reporting_lines",
                "level_distance",
                "shared_hours",
                "common_language",
                "months_apart",
                "both_gain",
                "eligible",
                "hours_a_partner",
                "across_managers",
                "training"));
        return json.checked(
                "",
                () -> new Rules(
                        json.flag("across_teams", usual.acrossTeams()),
                        json.flag("across_reporting_lines", usual.acrossLines()),
                        json.limit("level_distance", usual.levelDistance()),
                        json.number("shared_hours", usual.sharedHours()),
                        json.flag("common_language", usual.commonLanguage()),
                        json.limit("months_apart", usual.monthsApart()),
                        json.flag("both_gain", usual.bothGain()),
                        segment(json.object("eligible")),
                        json.number("hours_a_partner", usual.hoursAPartner()),
                        json.flag("across_managers", usual.acrossManagers()),
                        new TreeSet<>(json.strings("training"))));
    }

    private static Segment segment(JsonFields json) {
        json.allow(Set.of("functions", "departments", "locations", "levels", "months_in_service"));
        return json.checked(
                "",
                () -> new Segment(
                        Set.copyOf(json.strings("functions")),
                        Set.copyOf(json.strings("departments")),
                        Set.copyOf(json.strings("locations")),
                        Set.copyOf(json.wholes("levels")),
                        json.whole("months_in_service", 0)));
    }
}
