package app.alongside.matching.web;

import app.alongside.matching.explanations.CircleExplanation;
import app.alongside.matching.explanations.CircleExplanation.Help;
import app.alongside.platform.PersonId;
import com.ibm.icu.text.ListFormatter;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A circle that is proposed, as one of its people sees it.
 *
 * @param meeting the next moment at which the proposed weekly hour begins, on the reader's clock
 */
public record CircleProposalScreen(
        GroupScreen group, CircleExplanation why, SkillNames skills, Optional<ZonedDateTime> meeting)
        implements ReasonedScreen {
    private static final int FEW = 4;

    /** A skill, and the first names of those who would learn it from the reader or could teach it to them. */
    public record Gift(String skill, String names) {}

    @Override
    public String template() {
        return "matching/web/circle";
    }

    /** What the reader can bring, to whom, what is wanted most first. */
    public List<Gift> gives() {
        return among(why.givenBy(group.me().id().toString()), Help::learner);
    }

    /** What the reader can learn, from whom, their dearest wish first. */
    public List<Gift> gets() {
        return among(why.gottenBy(group.me().id().toString()), Help::helper);
    }

    /** What at least half of them share. */
    public List<CircleExplanation.Shared> shares() {
        return why.common().stream().limit(FEW).toList();
    }

    /** How many must say yes. */
    public int fewest() {
        return group.proposal().people().fewest();
    }

    /** By skill, among those it was proposed to: some may have been left out since the run. */
    private List<Gift> among(List<Help> helps, Function<Help, String> other) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        helps.stream()
                .filter(help -> isProposedTo(help.helper()) && isProposedTo(help.learner()))
                .forEach(help -> names.computeIfAbsent(skills.of(help.lesson().skill()), skill -> new ArrayList<>())
                        .add(group.firstName(PersonId.parse(other.apply(help)))));
        return names.entrySet().stream()
                .map(entry -> new Gift(
                        entry.getKey(),
                        ListFormatter.getInstance(group.me().locale()).format(entry.getValue())))
                .toList();
    }

    private boolean isProposedTo(String person) {
        return group.proposal().people().includes(PersonId.parse(person));
    }
}
