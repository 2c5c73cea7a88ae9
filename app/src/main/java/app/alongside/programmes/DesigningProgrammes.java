package app.alongside.programmes;

import app.alongside.audit.Audit;
import app.alongside.identity.SignedIn;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.readiness.Readiness;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Designs a programme: begins it from a template, changes it part by part, and publishes it. */
@Component
public class DesigningProgrammes {
    private final Designs designs;
    private final Programmes programmes;
    private final TemplateDesigns templates;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DesigningProgrammes(
            Designs designs,
            Programmes programmes,
            TemplateDesigns templates,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.designs = designs;
        this.programmes = programmes;
        this.templates = templates;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How saving a part went; either way with the newest version. */
    public sealed interface Saving {
        Programme latest();

        /** It is saved. */
        record Saved(Programme latest) implements Saving {}

        /** Nothing is saved: somebody else changed the same part since it was read. */
        record ChangedMeanwhile(Programme latest) implements Saving {}
    }

    /** How publishing went. */
    public sealed interface Publication {
        /** People see this from now on. */
        record Published(Programme programme) implements Publication {}

        /** Nothing is published: the design lacks something. */
        record NotReady(List<Gap> gaps) implements Publication {}
    }

    /** Begins a programme as a draft that has everything its template has. */
    @Transactional
    public Programme createFrom(Template template, String name, LocalDate starts) {
        ProgrammeId id = new ProgrammeId(UUID.randomUUID());
        String wanted = Slugs.of(name);
        String slug = wanted;
        for (int i = 2; !designs.add(id, slug); i++) {
            slug = Slugs.numbered(wanted, i);
        }
        append(id, 1, Design.Section.PURPOSE, templates.create(template, name, starts));
        audit.record("programme.created", id.value(), Map.of("template", template.name()));
        return programmes.get(id);
    }

    /** Changes one part of the design, whatever it was. */
    @Transactional
    public Programme change(ProgrammeId id, Design.Part part) {
        return save(id, part, designs.lock(id).latest()).latest();
    }

    /**
     * Saves one part of the design as it was changed by somebody who had read version {@code base}. Changes that
     * others made to other parts meanwhile stay.
     */
    @Transactional
    public Saving save(ProgrammeId id, Design.Part part, int base) {
        Designs.Versions versions = designs.lock(id);
        Design latest = get(id, versions.latest());
        Design.Part now = latest.part(part.section());
        Design.Part read = designs.find(id, base).orElse(latest).part(part.section());
        Design.Part wanted = part instanceof ConsentText consent ? versioned(id, versions, consent) : part;
        if (wanted.equals(now)) {
            return new Saving.Saved(getLatest(id));
        }
        if (!read.equals(now)) {
            return new Saving.ChangedMeanwhile(getLatest(id));
        }
        append(id, versions.latest() + 1, part.section(), latest.with(wanted));
        audit.record(
                "programme.changed", id.value(), Map.of("section", part.section(), "version", versions.latest() + 1));
        return new Saving.Saved(getLatest(id));
    }

    /** Lets people see the newest version, if it lacks nothing. */
    @Transactional
    public Publication publish(ProgrammeId id) {
        Designs.Versions versions = designs.lock(id);
        List<Gap> gaps = Readiness.check(get(id, versions.latest()), LocalDate.now(clock));
        if (!gaps.isEmpty()) {
            return new Publication.NotReady(gaps);
        }
        if (!Integer.valueOf(versions.latest()).equals(versions.published())) {
            designs.publish(id, versions.latest());
            audit.record("programme.published", id.value(), Map.of("version", versions.latest()));
            events.publishEvent(
                    new ProgrammePublished(CurrentOrganisation.get(), id, versions.latest(), clock.instant()));
        }
        return new Publication.Published(programmes.get(id));
    }

    /** A text that differs from the published one is a new version of it; people agreed to the old one. */
    private ConsentText versioned(ProgrammeId id, Designs.Versions versions, ConsentText wanted) {
        if (versions.published() == null) {
            return new ConsentText(1, wanted.text());
        }
        ConsentText published = get(id, versions.published()).consent();
        return published.text().equals(wanted.text())
                ? published
                : new ConsentText(published.version() + 1, wanted.text());
    }

    private Design get(ProgrammeId id, int version) {
        return designs.find(id, version).orElseThrow();
    }

    private Programme getLatest(ProgrammeId id) {
        return programmes.findLatest(id).orElseThrow();
    }

    private void append(ProgrammeId id, int version, Design.Section changed, Design design) {
        designs.append(
                id,
                version,
                changed,
                design,
                SignedIn.find().map(SignedIn::account).orElse(null));
    }
}
