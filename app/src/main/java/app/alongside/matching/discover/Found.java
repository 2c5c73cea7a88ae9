package app.alongside.matching.discover;

import app.alongside.matching.runs.Everybody.Member;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * Somebody who comes into question.
 *
 * @param value of the two as a pair, in millionths
 * @param price what one more place of theirs was worth in the last match run, in millionths
 * @param halfHours free in common in a usual week; below zero where one of them did not say
 */
public record Found(Member member, int value, int price, int halfHours) {
    /** The value beyond what the other's place is worth elsewhere: who follows it finds nearly the best for everybody. */
    int worth() {
        return value - price;
    }

    /** The order of a list; the name decides between equals, then the id. */
    static Comparator<Found> by(Search.Order order) {
        Collator names = Collator.getInstance(Locale.UK);
        Comparator<Found> byName =
                Comparator.comparing(found -> found.member().person().name(), names);
        Comparator<Found> first = switch (order) {
            case BEST -> Comparator.comparingInt(Found::worth).reversed();
            case HOURS -> Comparator.comparingInt(Found::halfHours).reversed();
            case RECENT ->
                Comparator.comparing((Found found) -> found.member().readyAt()).reversed();
            case NAME -> byName;
        };
        return first.thenComparing(byName)
                .thenComparing(found -> found.member().person().id().toString());
    }
}
