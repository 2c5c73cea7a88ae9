package app.alongside.people.classification;

import app.alongside.people.sheets.Decoded;
import app.alongside.people.sheets.Sheet;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.Jobs;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the file of a classification and has it imported. */
@Component
public class ImportingSkills {
    private final SkillImports imports;
    private final TakingOverClassifications job;
    private final Jobs jobs;
    private final Clock clock;

    ImportingSkills(SkillImports imports, TakingOverClassifications job, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.job = job;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Says that a sheet has no column of skills. */
    public static final class NoSkills extends Exception {
        NoSkills() {
            super("The sheet has no column of preferred labels");
        }
    }

    /**
     * Takes the file in; the rest is done by a job.
     *
     * @throws Sheet.Unreadable when it is no sheet
     * @throws NoSkills when the sheet is of something else
     */
    @Transactional
    public UUID upload(String fileName, byte[] bytes) throws Sheet.Unreadable, NoSkills {
        String text = Decoded.of(bytes).text();
        Sheet sheet = Sheet.parse(text);
        if (!new ClassificationFile(sheet).hasLabels()) {
            throw new NoSkills();
        }
        sheet.count();
        UUID id = UUID.randomUUID();
        imports.add(id, fileName, text, clock.instant());
        jobs.enqueue(job, id.toString(), new SkillImportTask(CurrentOrganisation.get(), id));
        return id;
    }
}
