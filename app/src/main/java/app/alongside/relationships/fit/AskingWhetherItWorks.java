package app.alongside.relationships.fit;

import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.fit.FitChecks.Asked;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks each member alone and once, after two weeks, whether it works; while it rests nobody is asked. */
@Component
class AskingWhetherItWorks implements DueWork {
    private final FitChecks checks;
    private final Relationships relationships;
    private final MembersByMail members;

    AskingWhetherItWorks(FitChecks checks, Relationships relationships, MembersByMail members) {
        this.checks = checks;
        this.relationships = relationships;
        this.members = members;
    }

    @Override
    public String name() {
        return "relationships.ask-whether-it-works";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void perform() {
        checks.listToAsk().forEach(this::ask);
    }

    private void ask(Asked asked) {
        Relationship relationship = relationships.get(asked.relationship());
        if (relationship.isActive() && checks.noteAsked(asked)) {
            members.tell(relationship, asked.person(), "relationships.fit.mail.ask", "/fit");
        }
    }
}
