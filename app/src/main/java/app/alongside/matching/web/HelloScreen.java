package app.alongside.matching.web;

import app.alongside.matching.NextChoice;
import app.alongside.matching.RequestingPeers.Outcome;
import app.alongside.matching.discover.Glimpse;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody one could say hello to, and why.
 *
 * @param outcome what would become of asking them now
 * @param kind what choosing them would be for
 * @param place which choice of the reader they would be, from one
 * @param sought whether the other suits strikingly many
 * @param days within which they usually reply; zero where that is not known
 * @param note what was typed and refused
 */
public record HelloScreen(
        Programme programme,
        Person me,
        Person partner,
        Glimpse glimpse,
        Why why,
        Optional<WeekStrip> week,
        Said says,
        Outcome outcome,
        NextChoice.Kind kind,
        int place,
        boolean sought,
        int days,
        String note,
        FormErrors errors)
        implements PairScreen {
    /** Whether they can be asked, now or later. */
    public boolean mayAsk() {
        return outcome == Outcome.ASKED || isNext();
    }

    /** Whether they can be named as a next choice. */
    public boolean isNext() {
        return outcome == Outcome.KEPT;
    }

    /** Whether they would go on the short list for the next match. */
    public boolean isForMatch() {
        return kind == NextChoice.Kind.MATCH;
    }

    /** The stem of the texts that ask for a yes. */
    public String stem() {
        if (isForMatch()) {
            return "matching.hello.short";
        }
        return isNext() ? "matching.hello.next" : "matching.hello";
    }

    /** Whether the reader's list of choices says more. */
    public boolean isOnList() {
        return outcome == Outcome.CHOSEN || outcome == Outcome.ENOUGH;
    }

    /** Whether it is the reader's own want of a place that keeps them from asking. */
    public boolean isForWantOfRoom() {
        return outcome == Outcome.FULL;
    }

    /** The outcome's name in message keys. */
    public String word() {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    public String path(String rest) {
        return "/discover/" + programme.id() + "/" + partner.id() + rest;
    }

    HelloScreen with(String typed, FormErrors found) {
        return new HelloScreen(
                programme, me, partner, glimpse, why, week, says, outcome, kind, place, sought, days, typed, found);
    }
}
