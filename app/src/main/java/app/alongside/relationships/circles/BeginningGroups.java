package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.matching.GroupReasons;
import app.alongside.matching.GroupReasons.Help;
import app.alongside.matching.ProposalAgreed;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship.Gathered;
import app.alongside.relationships.StartingRelationships;
import app.alongside.relationships.circles.Circle.Running;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets a ring or a circle begin when those who were proposed to one another have said yes: each brings what they can
 * teach. How often they meet is theirs to choose.
 */
@Component
class BeginningGroups {
    private static final int MOST_SKILLS = 4;

    private final GroupReasons reasons;
    private final Circles circles;
    private final Seatings seatings;
    private final StartingRelationships starting;
    private final Words words;
    private final Audit audit;

    BeginningGroups(
            GroupReasons reasons,
            Circles circles,
            Seatings seatings,
            StartingRelationships starting,
            Words words,
            Audit audit) {
        this.reasons = reasons;
        this.circles = circles;
        this.seatings = seatings;
        this.starting = starting;
        this.words = words;
        this.audit = audit;
    }

    /** Enough have said yes. Announcements may come twice; the circle bears the proposal's id and begins once. */
    @ApplicationModuleListener
    void begin(ProposalAgreed agreed) {
        CircleId id = new CircleId(agreed.proposalId().value());
        if (agreed.members().size() < Plan.FEWEST || circles.find(id).isPresent()) {
            return;
        }
        List<Help> helps = reasons.listHelps(agreed.proposalId()).stream()
                .filter(help -> agreed.members().containsAll(List.of(help.helper(), help.learner())))
                .toList();
        Circle circle = new Circle(
                id,
                agreed.programmeId(),
                agreed.members().getFirst(),
                plan(agreed, helps),
                agreed.members(),
                new Running(agreed.at()));
        circles.add(circle);
        agreed.members().forEach(member -> seatings.sit(id, member, brings(member, helps)));
        starting.gather(
                id.relationship(),
                agreed.programmeId(),
                new Gathered(circle.plan().topic(), circle.plan().purpose(), List.of(), agreed.proposalId()),
                agreed.members());
        audit.record(
                "circle.began", id.value(), Map.of("members", agreed.members().size()));
    }

    private Plan plan(ProposalAgreed agreed, List<Help> helps) {
        String skills = helps.stream()
                .flatMap(help -> help.skills().stream().limit(1))
                .distinct()
                .limit(MOST_SKILLS)
                .collect(Collectors.joining(", "));
        String form = reasons.isRing(agreed.proposalId()) ? "ring" : "circle";
        return new Plan(
                shorten(
                        skills.isEmpty() ? say("relationships.circles." + form + ".topic") : skills,
                        Plan.LONGEST_TOPIC),
                say("relationships.circles." + form + ".purpose"),
                null,
                "",
                agreed.members().size());
    }

    private static String brings(PersonId member, List<Help> helps) {
        return shorten(
                list(helps.stream()
                        .filter(help -> help.helper().equals(member))
                        .flatMap(help -> help.skills().stream())
                        .distinct()
                        .toList()),
                Seatings.LONGEST_BRINGS);
    }

    private static String list(List<String> skills) {
        return String.join(", ", skills);
    }

    private static String shorten(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private String say(String key) {
        return words.say(Locale.UK, key);
    }
}
