package app.alongside.matching.discover;

import app.alongside.matching.FreePlaces;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.explain.PairExplanation;
import app.alongside.matching.engine.explain.SkillHelp;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.Offer;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.DescribingEverybody;
import app.alongside.matching.runs.Everybody;
import app.alongside.people.Person;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a few people, as everything is at this moment, what they and the reader could do for each other. */
@Component
public class Glimpsing {
    private final DescribingEverybody describing;
    private final ReadingTies ties;
    private final Policies policies;
    private final FreePlaces places;
    private final Skills skills;
    private final Clock clock;

    Glimpsing(
            DescribingEverybody describing,
            ReadingTies ties,
            Policies policies,
            FreePlaces places,
            Skills skills,
            Clock clock) {
        this.describing = describing;
        this.ties = ties;
        this.policies = policies;
        this.places = places;
        this.skills = skills;
        this.clock = clock;
    }

    /**
     * Of those people who still come into question, in their order.
     *
     * @param meant skills that were looked for; who offers one of them shows it first
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Glimpse> glimpse(
            ProgrammeId programme, PersonId reader, Collection<PersonId> people, Collection<SkillId> meant) {
        Everybody now = describing.describe(
                programme, Stream.concat(Stream.of(reader), people.stream()).toList());
        Map<PersonId, Glimpse> seen = new LinkedHashMap<>();
        if (!now.members().containsKey(reader.toString())) {
            return seen;
        }
        PolicySettings settings = policies.get(programme);
        Problem problem = new Problem(now.pool(), settings.toPolicy(), Commitments.none());
        Ties between = ties.read(programme, reader, settings.rules().monthsApart());
        Map<PersonId, Integer> free = places.count(programme, people);
        Map<PersonId, PairExplanation> why = new LinkedHashMap<>();
        people.stream()
                .filter(other -> !between.apart().contains(other) && isAllowed(problem, reader, other))
                .forEach(other -> why.put(other, Explainer.pair(problem, reader.toString(), other.toString())));
        Map<SkillId, Skill> known = skills.mapByIds(allSkills(meant, why.values()));
        why.forEach((other, pair) -> seen.put(
                other,
                new Glimpse(
                        personOf(now, other),
                        names(known, learns(now, pair, other, meant)),
                        names(known, ids(pair.secondGets())),
                        hours(pair),
                        ahead(personOf(now, reader), personOf(now, other)),
                        free.getOrDefault(other, 0) > 0,
                        between.proposed().get(other))));
        return seen;
    }

    private static boolean isAllowed(Problem problem, PersonId reader, PersonId other) {
        return problem.pool().contains(other.toString())
                && problem.rules()
                        .allows(
                                problem.pool().indexOf(reader.toString()),
                                problem.pool().indexOf(other.toString()));
    }

    private static Person personOf(Everybody now, PersonId id) {
        return Objects.requireNonNull(now.members().get(id.toString())).person();
    }

    private static List<SkillId> learns(Everybody now, PairExplanation why, PersonId other, Collection<SkillId> meant) {
        List<String> offered = now.pool().spec(now.pool().indexOf(other.toString())).offers().stream()
                .map(Offer::skill)
                .toList();
        return Stream.concat(
                        meant.stream().filter(skill -> offered.contains(skill.toString())),
                        ids(why.firstGets()).stream())
                .distinct()
                .toList();
    }

    private static List<SkillId> ids(List<SkillHelp> helps) {
        return helps.stream().map(help -> SkillId.parse(help.skill())).toList();
    }

    private static Set<SkillId> allSkills(Collection<SkillId> meant, Collection<PairExplanation> pairs) {
        Set<SkillId> all = new HashSet<>(meant);
        pairs.forEach(pair -> {
            all.addAll(ids(pair.firstGets()));
            all.addAll(ids(pair.secondGets()));
        });
        return all;
    }

    private static List<String> names(Map<SkillId, Skill> known, List<SkillId> ids) {
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Skill::name)
                .toList();
    }

    private static @Nullable Double hours(PairExplanation why) {
        Availability time = why.shared().time();
        return time == null ? null : time.hours();
    }

    private int ahead(Person reader, Person other) {
        Instant now = clock.instant();
        return (other.zone().getRules().getOffset(now).getTotalSeconds()
                        - reader.zone().getRules().getOffset(now).getTotalSeconds())
                / 60;
    }
}
