package app.alongside.people.classification;

import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.TakingOverSkills;
import app.alongside.people.TakingOverSkills.Given;
import app.alongside.people.TakingOverSkills.Taken;
import app.alongside.people.classification.SkillImport.Status;
import app.alongside.people.sheets.Sheet;
import app.alongside.platform.jobs.Job;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a classification over. Everything is saved in one transaction, so a job that was killed begins again and nothing
 * is there twice or half.
 */
@Component
class TakingOverClassifications implements Job<SkillImportTask> {
    private final SkillImports imports;
    private final DoubtfulLabels doubtful;
    private final TakingOverSkills takingOver;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TakingOverClassifications(
            SkillImports imports,
            DoubtfulLabels doubtful,
            TakingOverSkills takingOver,
            Clock clock,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.doubtful = doubtful;
        this.takingOver = takingOver;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "people.take-over-classification";
    }

    @Override
    public Class<SkillImportTask> dataType() {
        return SkillImportTask.class;
    }

    @Override
    public void perform(SkillImportTask task) {
        UUID id = task.importId();
        String content = imports.findContent(id).orElse("");
        if (content.isEmpty()) {
            return;
        }
        imports.move(id, Status.READING, 0);
        List<Concept> concepts = read(content);
        Judged judged = JudgingLabels.judge(concepts);
        imports.move(id, Status.SAVING, concepts.size());
        transaction.executeWithoutResult(status -> save(id, concepts, judged));
    }

    private static List<Concept> read(String content) {
        try {
            return new ClassificationFile(Sheet.parse(content)).list();
        } catch (Sheet.Unreadable changed) {
            throw new IllegalStateException("A classification that could be read cannot be read any more", changed);
        }
    }

    private void save(UUID id, List<Concept> concepts, Judged judged) {
        if (imports.findContent(id).isEmpty()) {
            return;
        }
        List<Given> given = IntStream.range(0, concepts.size())
                .mapToObj(i -> given(concepts.get(i), judged.labels().get(i)))
                .toList();
        Taken taken = takingOver.takeOver(given);
        List<SkillId> ids = taken.ids();
        int doubts = doubtful.addAll(judged.doubts(), ids);
        SkillImport the = imports.find(id).orElseThrow();
        imports.finish(
                new SkillImport(
                        id,
                        the.fileName(),
                        Status.DONE,
                        concepts.size(),
                        taken.added(),
                        taken.labels(),
                        judged.moved(),
                        doubts,
                        the.createdAt()),
                clock.instant());
    }

    private static Given given(Concept concept, List<String> labels) {
        return new Given(concept.uri(), capitalised(concept.label()), labels, concept.broader());
    }

    /** Classifications write names in small letters; the taxonomy begins them with a capital one. */
    private static String capitalised(String label) {
        String name = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        return name.length() > Skill.LONGEST_NAME ? label : name;
    }
}
