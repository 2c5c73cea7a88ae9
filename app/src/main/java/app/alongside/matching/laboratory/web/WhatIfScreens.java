package app.alongside.matching.laboratory.web;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.explain.Alternative;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.laboratory.ResultDiff;
import app.alongside.matching.laboratory.TryingRulings;
import app.alongside.matching.laboratory.TryingRulings.Now;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the page on which a ruling is tried: prices first, then the truth by solving again. */
@Component
class WhatIfScreens {
    private static final int FEW = 8;
    private static final int SHOWN_CHANGES = 12;

    private final TryingRulings trying;
    private final People people;

    WhatIfScreens(TryingRulings trying, People people) {
        this.trying = trying;
        this.people = people;
    }

    /** The page; empty where the person is not in the pool now, or the pool is too large to try things while one waits. */
    Optional<WhatIfScreen> build(Programme programme, WhatIfQuery query) {
        return trying.solve(programme.id())
                .filter(now -> now.includes(query.personId()))
                .map(now -> build(programme, query, now));
    }

    private WhatIfScreen build(Programme programme, WhatIfQuery query, Now now) {
        PersonId person = query.personId();
        return new WhatIfScreen(
                programme,
                people.get(person),
                list(partners(now.result(), person.toString())),
                query.text(),
                query.text().isEmpty() ? alternatives(now, person) : named(now, person, query.text()),
                query.findOther()
                        .filter(now::includes)
                        .filter(other -> !other.equals(person))
                        .map(other -> tryOut(now, person, other, Objects.requireNonNull(query.ruling()))));
    }

    private List<WhatIfScreen.Other> alternatives(Now now, PersonId person) {
        return others(
                now,
                person,
                new Explainer(now.result().solved())
                        .alternatives(person.toString(), FEW).stream()
                                .map(Alternative::id)
                                .toList());
    }

    private List<WhatIfScreen.Other> named(Now now, PersonId person, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> found = now.gathered().names().entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(entry -> !entry.getKey().equals(person.toString()))
                .sorted(Map.Entry.comparingByValue())
                .limit(FEW)
                .map(Map.Entry::getKey)
                .toList();
        return others(now, person, found);
    }

    private List<WhatIfScreen.Other> others(Now now, PersonId person, List<String> ids) {
        Map<PersonId, Person> known =
                people.mapByIds(ids.stream().map(PersonId::parse).toList());
        return ids.stream()
                .map(id -> other(now, person, Objects.requireNonNull(known.get(PersonId.parse(id)))))
                .toList();
    }

    private static WhatIfScreen.Other other(Now now, PersonId person, Person other) {
        Problem problem = now.result().solved().problem();
        int one = problem.pool().indexOf(person.toString());
        int two = problem.pool().indexOf(other.id().toString());
        long views = problem.scorer().views(Math.min(one, two), Math.max(one, two));
        double worth = problem.weight(Math.min(one, two), Math.max(one, two), views) / 1e4;
        double places = (now.result().price(person.toString())
                        + now.result().price(other.id().toString()))
                * 100;
        return new WhatIfScreen.Other(
                other,
                (int) Math.round(problem.scorer().value(views) / 1e4),
                Math.max(0, places - worth - now.floorPrice()),
                List.copyOf(problem.rules().broken(one, two)));
    }

    private WhatIfScreen.Trial tryOut(Now now, PersonId person, PersonId other, Ruling ruling) {
        MatchResult after = trying.rule(now, new IdPair(person.toString(), other.toString()), ruling);
        ResultDiff diff = ResultDiff.between(now.result(), after);
        return new WhatIfScreen.Trial(
                people.get(other),
                ruling,
                -diff.valueChange() * 100,
                RunOutcome.brief(now.result()),
                RunOutcome.brief(after),
                changes(now, after, diff),
                diff.peopleWhoChange().size());
    }

    private List<WhatIfScreen.Change> changes(Now now, MatchResult after, ResultDiff diff) {
        List<String> shown =
                diff.peopleWhoChange().stream().limit(SHOWN_CHANGES).toList();
        Map<PersonId, Person> known =
                people.mapByIds(shown.stream().map(PersonId::parse).toList());
        return shown.stream()
                .map(id -> new WhatIfScreen.Change(
                        Objects.requireNonNull(known.get(PersonId.parse(id))),
                        names(now, partners(now.result(), id)),
                        names(now, partners(after, id))))
                .toList();
    }

    private static String names(Now now, Collection<String> ids) {
        return ids.stream().map(now.gathered().names()::get).collect(Collectors.joining(", "));
    }

    private List<Person> list(List<String> ids) {
        return List.copyOf(
                people.mapByIds(ids.stream().map(PersonId::parse).toList()).values());
    }

    private static List<String> partners(MatchResult result, String id) {
        return result.pairs().stream()
                .flatMap(pair -> pair.first().equals(id)
                        ? Stream.of(pair.second())
                        : pair.second().equals(id) ? Stream.of(pair.first()) : Stream.of())
                .toList();
    }
}
