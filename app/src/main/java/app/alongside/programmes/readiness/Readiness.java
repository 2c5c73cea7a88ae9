package app.alongside.programmes.readiness;

import static app.alongside.programmes.Design.Section.AUDIENCE;
import static app.alongside.programmes.Design.Section.CONSENT;
import static app.alongside.programmes.Design.Section.DATES;
import static app.alongside.programmes.Design.Section.GUIDELINES;
import static app.alongside.programmes.Design.Section.PURPOSE;
import static app.alongside.programmes.Design.Section.STAGES;

import app.alongside.programmes.Design;
import app.alongside.programmes.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules a design must meet before it is published, in the order of the design's parts. */
public final class Readiness {
    private static final List<ReadinessRule> RULES = List.of(
            said(design -> design.purpose().statement(), PURPOSE, "statement", "programmes.gap.statement"),
            holds(
                    design -> !design.purpose().objectives().isEmpty(),
                    PURPOSE,
                    "objectives",
                    "programmes.gap.objectives"),
            holds(design -> !design.purpose().itIs().isEmpty(), PURPOSE, "itIs", "programmes.gap.it-is"),
            holds(design -> !design.purpose().itIsNot().isEmpty(), PURPOSE, "itIsNot", "programmes.gap.it-is-not"),
            said(design -> design.audience().commitment(), AUDIENCE, "commitment", "programmes.gap.commitment"),
            said(design -> design.guidelines().roles(), GUIDELINES, "roles", "programmes.gap.roles"),
            said(design -> design.guidelines().frequency(), GUIDELINES, "frequency", "programmes.gap.frequency"),
            said(design -> design.guidelines().feedback(), GUIDELINES, "feedback", "programmes.gap.feedback"),
            said(
                    design -> design.guidelines().confidentiality(),
                    GUIDELINES,
                    "confidentiality",
                    "programmes.gap.confidentiality"),
            said(
                    design -> design.guidelines().disagreements(),
                    GUIDELINES,
                    "disagreements",
                    "programmes.gap.disagreements"),
            said(design -> design.guidelines().boundaries(), GUIDELINES, "boundaries", "programmes.gap.boundaries"),
            Readiness::endIsAhead,
            Readiness::matchIsBeforeTheEnd,
            holds(design -> design.stages().has("begin"), STAGES, "stages", "programmes.gap.no-beginning"),
            holds(design -> design.stages().has("agree"), STAGES, "stages", "programmes.gap.no-agreement"),
            holds(design -> design.stages().has("close"), STAGES, "stages", "programmes.gap.no-closing"),
            Readiness::stagesFitTheDates,
            said(design -> design.consent().text(), CONSENT, "text", "programmes.gap.consent"));

    private Readiness() {}

    /** What the design still lacks to be published today; empty when it is ready. */
    public static List<Gap> check(Design design, LocalDate today) {
        return RULES.stream()
                .flatMap(rule -> rule.check(design, today).stream())
                .toList();
    }

    private static ReadinessRule said(
            Function<Design, String> text, Design.Section section, String field, String otherwise) {
        return holds(design -> !text.apply(design).isBlank(), section, field, otherwise);
    }

    private static ReadinessRule holds(
            Predicate<Design> condition, Design.Section section, String field, String otherwise) {
        return (design, today) ->
                condition.test(design) ? Optional.empty() : Optional.of(Gap.in(section, field, otherwise));
    }

    private static Optional<Gap> endIsAhead(Design design, LocalDate today) {
        return design.dates().ends().isAfter(today)
                ? Optional.empty()
                : Optional.of(Gap.in(DATES, "ends", "programmes.gap.over"));
    }

    private static Optional<Gap> matchIsBeforeTheEnd(Design design, LocalDate today) {
        LocalDate matchBy = design.dates().matchBy();
        return matchBy == null || matchBy.isBefore(design.dates().ends())
                ? Optional.empty()
                : Optional.of(Gap.in(DATES, "matchBy", "programmes.gap.match-after-end"));
    }

    private static Optional<Gap> stagesFitTheDates(Design design, LocalDate today) {
        int needed = design.stages().weeks();
        int available = design.dates().weeks();
        return needed <= available
                ? Optional.empty()
                : Optional.of(Gap.in(STAGES, "stages", "programmes.gap.too-many-weeks", needed, available));
    }
}
