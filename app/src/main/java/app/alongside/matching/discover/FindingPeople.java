package app.alongside.matching.discover;

import app.alongside.matching.discover.Crowd.Judgement;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import app.alongside.matching.engine.scoring.RuleBook;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.Demand;
import app.alongside.matching.runs.Everybody;
import app.alongside.matching.runs.Everybody.Member;
import app.alongside.matching.runs.Prices;
import app.alongside.people.Person;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the people of a programme who come into question for one of them: those with whom no rule of the programme would
 * be broken and nothing lies between them, by what they would be worth to each other less what the other's place is worth
 * elsewhere. One pass over everybody, so the work grows with the programme and not with the organisation.
 */
@Component
public class FindingPeople {
    private static final int MEANINGS = 6;

    private final Snapshots snapshots;
    private final ReadingTies ties;
    private final Policies policies;
    private final Prices prices;
    private final Skills skills;

    FindingPeople(Snapshots snapshots, ReadingTies ties, Policies policies, Prices prices, Skills skills) {
        this.snapshots = snapshots;
        this.ties = ties;
        this.policies = policies;
        this.prices = prices;
        this.skills = skills;
    }

    /** Who comes into question for {@code reader}, who is ready in the programme; at once, so for a page. */
    @Transactional(readOnly = true)
    public Finds find(ProgrammeId programme, PersonId reader, Search search) {
        return find(snapshots.get(programme, reader), programme, reader, search);
    }

    /** The same for whoever can wait: among people as they were a minute ago at the earliest. */
    @Transactional(readOnly = true)
    public Finds findPatiently(ProgrammeId programme, PersonId reader, Search search) {
        return find(snapshots.getFresh(programme, reader), programme, reader, search);
    }

    private Finds find(Crowd crowd, ProgrammeId programme, PersonId reader, Search search) {
        Everybody everybody = crowd.everybody();
        if (!everybody.pool().contains(reader.toString())) {
            return Finds.nobody(everybody.members());
        }
        PolicySettings settings = policies.get(programme);
        Ties between = ties.read(programme, reader, settings.rules().monthsApart());
        List<SkillId> meant = meaning(search.text());
        Demand demand = prices.getDemand(programme);
        List<Found> found =
                new Pass(everybody, crowd.judge(settings), reader, search, meant).list(between.apart(), demand);
        found.sort(Found.by(search.order()));
        return new Finds(
                found,
                meant,
                demand,
                everybody.members().size() - 1,
                between.proposed().keySet(),
                crowd.choices());
    }

    private List<SkillId> meaning(String text) {
        return text.isBlank()
                ? List.of()
                : skills.suggest(text, MEANINGS).stream()
                        .map(suggestion -> suggestion.skill().id())
                        .distinct()
                        .toList();
    }

    /** One look at everybody from the side of one of them. */
    private static final class Pass {
        private final Everybody everybody;
        private final Pool pool;
        private final PairScorer scorer;
        private final RuleBook rules;
        private final Search search;
        private final int me;
        private final Set<String> meant;
        private final String name;

        Pass(Everybody everybody, Judgement judgement, PersonId reader, Search search, List<SkillId> meant) {
            this.everybody = everybody;
            this.search = search;
            pool = everybody.pool();
            scorer = judgement.scorer();
            rules = judgement.rules();
            me = pool.indexOf(reader.toString());
            this.meant = meant.stream().map(SkillId::toString).collect(Collectors.toCollection(HashSet::new));
            name = Search.plain(search.text());
        }

        List<Found> list(Set<PersonId> apart, Demand demand) {
            List<Found> found = new ArrayList<>();
            for (int other = 0; other < pool.size(); other++) {
                Member member = Objects.requireNonNull(everybody.members().get(pool.id(other)));
                if (other != me
                        && fits(member.person())
                        && isMeant(other, member.person())
                        && rules.allows(me, other)
                        && suits(other)
                        && !apart.contains(member.person().id())) {
                    found.add(new Found(
                            member,
                            scorer.value(scorer.views(me, other)),
                            demand.price(member.person().id()),
                            pool.weeks().sharedHalfHours(me, other)));
                }
            }
            return found;
        }

        private boolean fits(Person person) {
            return (search.site().isEmpty() || search.site().equals(person.location()))
                    && (search.function().isEmpty() || search.function().equals(person.function()))
                    && (search.language().isEmpty() || person.languages().contains(search.language()));
        }

        private boolean isMeant(int other, Person person) {
            return name.isEmpty()
                    || Search.plain(person.name()).contains(name)
                    || pool.spec(other).offers().stream().anyMatch(offer -> meant.contains(offer.skill()));
        }

        private boolean suits(int other) {
            boolean mutual = pool.skills().met(me, other) > 0 && pool.skills().met(other, me) > 0;
            return (mutual || !search.mutual())
                    && (!search.longer() || pool.weeks().sharedHalfHours(me, other) >= 2 * Search.HOURS);
        }
    }
}
