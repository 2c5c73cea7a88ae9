package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.matching.ProposalAgreed;
import app.alongside.matching.RingReasons;
import app.alongside.matching.RingReasons.Help;
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

/** Lets a ring begin as a circle when all who were proposed to one another have said yes: each brings what they can teach. */
@Component
class BeginningRings {
    private final RingReasons rings;
    private final Circles circles;
    private final Seatings seatings;
    private final StartingRelationships starting;
    private final Words words;
    private final Audit audit;

    BeginningRings(
            RingReasons rings,
            Circles circles,
            Seatings seatings,
            StartingRelationships starting,
            Words words,
            Audit audit) {
        this.rings = rings;
        this.circles = circles;
        this.seatings = seatings;
        this.starting = starting;
        this.words = words;
        this.audit = audit;
    }

    /** Everybody has said yes. Announcements may come twice; the circle bears the proposal's id and begins once. */
    @ApplicationModuleListener
    void begin(ProposalAgreed agreed) {
        List<Help> round = rings.listHelps(agreed.proposalId());
        CircleId id = new CircleId(agreed.proposalId().value());
        if (round.isEmpty() || circles.find(id).isPresent()) {
            return;
        }
        Circle circle = new Circle(
                id,
                agreed.programmeId(),
                agreed.members().getFirst(),
                plan(round),
                agreed.members(),
                new Running(agreed.at()));
        circles.add(circle);
        round.forEach(help -> seatings.sit(id, help.helper(), shorten(list(help.skills()), Seatings.LONGEST_BRINGS)));
        starting.gather(
                id.relationship(),
                agreed.programmeId(),
                new Gathered(circle.plan().topic(), circle.plan().purpose(), List.of(), agreed.proposalId()),
                agreed.members());
        audit.record("circle.began", id.value(), Map.of("members", round.size()));
    }

    private Plan plan(List<Help> round) {
        String skills = round.stream()
                .flatMap(help -> help.skills().stream().limit(1))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Plan(
                shorten(skills.isEmpty() ? say("relationships.circles.ring.topic") : skills, Plan.LONGEST_TOPIC),
                say("relationships.circles.ring.purpose"),
                Plan.Cadence.FORTNIGHTLY,
                "",
                round.size());
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
