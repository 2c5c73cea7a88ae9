package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;
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

    /** The balance as {@code person} sees it; empty until all {@code members} answered for several sessions. */
    static Optional<Balance> of(List<Pulse> pulses, PersonId person, int members) {
        Map<SessionId, List<Pulse>> complete = pulses.stream().collect(Collectors.groupingBy(Pulse::session));
        complete.values().removeIf(answers -> answers.size() < members);
        if (complete.size() < FEWEST_SESSIONS) {
            return Optional.empty();
        }
        List<Pulse> all = complete.values().stream().flatMap(List::stream).toList();
        return Optional.of(new Balance(
                complete.size(),
                mean(all, pulse -> pulse.person().equals(person) ? pulse.gave() : pulse.got()),
                mean(all, pulse -> pulse.person().equals(person) ? pulse.got() : pulse.gave())));
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
