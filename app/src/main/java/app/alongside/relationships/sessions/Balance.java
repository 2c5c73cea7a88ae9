package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How giving and getting stand between somebody and their peers, as both sides felt it: what I gave is the mean of what
 * I say I gave and what they say they got. It is shown only over several sessions, so that no single answer of a peer
 * can be read from it.
 *
 * @param sessions over how many sessions that all answered
 * @param gave 1 to 5
 * @param got 1 to 5
 */
public record Balance(int sessions, double gave, double got) {
    /** Over fewer sessions nothing is shown. */
    public static final int FEWEST_SESSIONS = 2;

    private static final double MUCH = 1;
    private static final int STREAK = 3;

    /** The balance as {@code person} sees it; empty until all {@code members} answered for several sessions. */
    static Optional<Balance> of(List<Pulse> pulses, PersonId person, int members) {
        Map<SessionId, List<Pulse>> complete = pulses.stream().collect(Collectors.groupingBy(Pulse::session));
        complete.values().removeIf(answers -> answers.size() < members);
        if (complete.size() < FEWEST_SESSIONS) {
            return Optional.empty();
        }
        List<Pulse> all = complete.values().stream().flatMap(List::stream).toList();
        return Optional.of(of(complete.size(), all, person));
    }

    private static Balance of(int sessions, List<Pulse> pulses, PersonId person) {
        return new Balance(
                sessions,
                mean(pulses, pulse -> pulse.person().equals(person) ? pulse.gave() : pulse.got()),
                mean(pulses, pulse -> pulse.person().equals(person) ? pulse.got() : pulse.gave()));
    }

    /**
     * The way it leaned in each of the last sessions that all answered, three in a row; empty where it did not lean, or
     * leaned now this way and now that.
     *
     * @param pulses in the order of their sessions
     */
    static Optional<Lean> findStreak(List<Pulse> pulses, PersonId person, int members) {
        List<List<Pulse>> complete = pulses.stream()
                .collect(Collectors.groupingBy(Pulse::session, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(answers -> answers.size() >= members)
                .toList();
        List<Lean> last = complete.subList(Math.max(0, complete.size() - STREAK), complete.size()).stream()
                .map(answers -> of(1, answers, person).lean())
                .distinct()
                .toList();
        return complete.size() >= STREAK && last.size() == 1
                ? Optional.of(last.getFirst()).filter(lean -> lean != Lean.EVEN)
                : Optional.empty();
    }

    /** Which way it leans. */
    public enum Lean {
        EVEN,
        GIVING,
        GETTING
    }

    public Lean lean() {
        if (Math.abs(gave - got) < MUCH) {
            return Lean.EVEN;
        }
        return gave > got ? Lean.GIVING : Lean.GETTING;
    }

    private static double mean(List<Pulse> pulses, ToIntFunction<Pulse> value) {
        return pulses.stream().mapToInt(value).average().orElseThrow();
    }
}
