package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Colleague.Job;
import app.alongside.demo.content.Colleague.SkillAnswer;
import app.alongside.identity.EmailAddress;
import app.alongside.people.AddingSkills;
import app.alongside.people.NewSkill;
import app.alongside.people.PersonDetails;
import app.alongside.people.RegisteringPeople;
import app.alongside.platform.PersonId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings the people of Northwind Rail into the directory, and the skills they name into the taxonomy. */
@Component
class Hiring {
    private static final int AT_A_TIME = 500;

    private final RegisteringPeople registering;
    private final AddingSkills skills;

    Hiring(RegisteringPeople registering, AddingSkills skills) {
        this.registering = registering;
        this.skills = skills;
    }

    Staff hire(List<Colleague> people) {
        List<PersonId> ids = new ArrayList<>(people.size());
        for (int from = 0; from < people.size(); from += AT_A_TIME) {
            List<Colleague> some = people.subList(from, Math.min(from + AT_A_TIME, people.size()));
            ids.addAll(registering
                    .registerAll(some.stream().map(Hiring::details).toList())
                    .ids());
        }
        skills.addAll(people.stream()
                .flatMap(person -> Stream.concat(person.answers().offers().stream(), person.answers().wants().stream()))
                .map(SkillAnswer::skill)
                .distinct()
                .map(NewSkill::listed)
                .toList());
        return new Staff(people, ids);
    }

    private static PersonDetails details(Colleague person) {
        Job job = person.job();
        String manager = person.managerEmail();
        return PersonDetails.of(job.name(), new EmailAddress(job.email()))
                .externalId("NR-%05d".formatted(20_000 + person.number()))
                .title(job.title())
                .level("Band " + job.level(), job.level())
                .function(job.function())
                .department(job.department())
                .team(job.team())
                .manager(manager == null ? null : new EmailAddress(manager))
                .location(job.site())
                .zone(ZoneId.of(job.zone()))
                .locale(Locale.UK)
                .languages(job.languages())
                .started(job.started())
                .build();
    }
}
