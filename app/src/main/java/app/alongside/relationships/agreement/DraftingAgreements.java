package app.alongside.relationships.agreement;

import app.alongside.people.People;
import app.alongside.programmes.Guidelines;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Programmes;
import app.alongside.relationships.RelationshipStarted;
import app.alongside.relationships.agreement.Clause.Stock;
import app.alongside.relationships.circles.Circle;
import app.alongside.relationships.circles.CircleBook;
import app.alongside.relationships.circles.Plan;
import app.alongside.ui.Dates;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws the first version of an agreement from the programme's guidelines; a circle's from what it is for and how often it
 * means to meet, too. It listens within the transaction that
 * starts the relationship, so there is no relationship without something to sign.
 */
@Component
class DraftingAgreements {
    private final Agreements agreements;
    private final Programmes programmes;
    private final CircleBook circles;
    private final People people;
    private final Words words;

    DraftingAgreements(Agreements agreements, Programmes programmes, CircleBook circles, People people, Words words) {
        this.agreements = agreements;
        this.programmes = programmes;
        this.circles = circles;
        this.people = people;
        this.words = words;
    }

    @EventListener
    void draft(RelationshipStarted started) {
        Programme programme = programmes.get(started.programmeId());
        Optional<Circle> circle = circles.find(started.relationshipId());
        Locale locale = people.get(started.members().getFirst()).locale();
        List<Clause> clauses = Stream.of(Stock.values())
                .map(stock -> Map.entry(
                        stock.key(),
                        circle.flatMap(own -> findOwn(stock, own, programme, locale))
                                .orElseGet(() -> textOf(stock, programme, locale))))
                .filter(clause -> !clause.getValue().isBlank())
                .map(clause -> new Clause(clause.getKey(), "", shorten(clause.getValue())))
                .toList();
        agreements.add(new Agreement(started.relationshipId(), 1, clauses, null, started.at(), Map.of()));
    }

    /** What a circle says for itself: its purpose, how often it meets where its members chose that, and words for many. */
    private Optional<String> findOwn(Stock stock, Circle circle, Programme programme, Locale locale) {
        return switch (stock) {
            case PURPOSE -> Optional.of(circle.plan().purpose());
            case RHYTHM ->
                Optional.ofNullable(circle.plan().cadence())
                        .map(often -> rhythm(circle.plan(), often, programme, locale));
            case ENDING ->
                Optional.of(words.say(
                        locale,
                        "relationships.agreement.draft.ending.circle",
                        Dates.dayOfYear(programme.ends(), locale)));
            default -> Optional.empty();
        };
    }

    private String rhythm(Plan plan, Plan.Cadence cadence, Programme programme, Locale locale) {
        String often = words.say(locale, "relationships.circles.cadence." + cadence);
        return words.say(
                locale,
                "relationships.agreement.draft.rhythm",
                (plan.meets().isBlank() ? often : often + ", " + plan.meets()) + ".",
                programme.guidelines().sessionMinutes());
    }

    private String textOf(Stock stock, Programme programme, Locale locale) {
        Guidelines guidelines = programme.guidelines();
        return switch (stock) {
            case PURPOSE -> programme.purpose();
            case ROLES -> guidelines.roles();
            case RHYTHM ->
                words.say(
                        locale,
                        "relationships.agreement.draft.rhythm",
                        guidelines.frequency(),
                        guidelines.sessionMinutes());
            case CHANNEL -> words.say(locale, "relationships.agreement.draft.channel");
            case CONFIDENTIALITY -> guidelines.confidentiality();
            case FEEDBACK -> guidelines.feedback();
            case DISAGREEMENTS -> guidelines.disagreements();
            case BOUNDARIES -> guidelines.boundaries();
            case SUCCESS -> words.say(locale, "relationships.agreement.draft.success");
            case ENDING ->
                words.say(locale, "relationships.agreement.draft.ending", Dates.dayOfYear(programme.ends(), locale));
        };
    }

    private static String shorten(String text) {
        return text.length() <= Clause.LONGEST_TEXT ? text : text.substring(0, Clause.LONGEST_TEXT);
    }
}
