package app.alongside.matching.discover;

import app.alongside.matching.ProposalId;
import app.alongside.people.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one sees of somebody before having said hello: no more than their place in the organisation and what the two could
 * do for each other.
 *
 * @param learns names of skills the reader would learn, the dearest first
 * @param shares names of skills the reader would share
 * @param hours free in common in a usual week; absent where one of them did not say
 * @param minutesAhead by how much their clock is ahead of the reader's
 * @param proposal the open proposal between the two, if there is one
 */
public record Glimpse(
        Person person,
        List<String> learns,
        List<String> shares,
        @Nullable Double hours,
        int minutesAhead,
        boolean hasRoom,
        @Nullable ProposalId proposal) {
    private static final int FEW = 2;

    public boolean isProposed() {
        return proposal != null;
    }

    /** The first few of what the reader would learn, in one line. */
    public String learnsBriefly() {
        return briefly(learns);
    }

    /** The first few of what the reader would share, in one line. */
    public String sharesBriefly() {
        return briefly(shares);
    }

    private static String briefly(List<String> names) {
        return names.stream().limit(FEW).collect(Collectors.joining(", "));
    }
}
