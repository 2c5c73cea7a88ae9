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
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
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
            return settings(new JsonFields(file, "", JSON.std.mapFrom(Files.readString(file))));
        } catch (NoSuchFileException ignored) {
            throw WrongInput.file(file, "there is no such file");
        } catch (JacksonException wrong) {
            throw WrongInput.file(file, "is not JSON: " + wrong.getMessage());
        } catch (IOException failed) {
            throw WrongInput.file(file, "cannot be read: " + failed.getMessage());
        }
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
