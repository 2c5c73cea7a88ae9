package app.alongside.relationships.closing;

import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.closing.Coffees.Coffee;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people who agreed on it of a coffee with their former peer: every three months, for a year. */
@Component
class InvitingToCoffee implements DueWork {
    static final int MONTHS_BETWEEN = 3;
    static final int COFFEES = 4;

    private final Relationships relationships;
    private final Coffees coffees;
    private final MembersByMail members;
    private final Clock clock;

    InvitingToCoffee(Relationships relationships, Coffees coffees, MembersByMail members, Clock clock) {
        this.relationships = relationships;
        this.coffees = coffees;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relationships.invite-to-coffee";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void perform() {
        LocalDate today = LocalDate.now(clock);
        coffees.listDue(today).forEach(coffee -> {
            coffees.next(coffee.relationship(), next(coffee, today));
            members.tellAll(relationships.get(coffee.relationship()), "relationships.closing.mail.coffee", "/closing");
        });
    }

    /** The next one after {@code today}; none once the year is over. */
    private static @Nullable LocalDate next(Coffee coffee, LocalDate today) {
        return IntStream.rangeClosed(1, COFFEES)
                .mapToObj(number -> coffee.closedOn().plusMonths((long) number * MONTHS_BETWEEN))
                .filter(date -> date.isAfter(coffee.on()) && date.isAfter(today))
                .findFirst()
                .orElse(null);
    }
}
