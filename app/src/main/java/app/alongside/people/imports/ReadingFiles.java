package app.alongside.people.imports;

import app.alongside.people.AvailabilityImport;
import app.alongside.people.sheets.Sheet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the file of an import again, whenever it is needed. */
@Component
class ReadingFiles {
    private final PeopleImports imports;
    private final GradeWords grades;
    private final ObjectProvider<AvailabilityImport> availability;

    ReadingFiles(PeopleImports imports, GradeWords grades, ObjectProvider<AvailabilityImport> availability) {
        this.imports = imports;
        this.grades = grades;
        this.availability = availability;
    }

    /** The sheet; it could be read when it came, so it can be read now. */
    Sheet sheet(UUID id) {
        String content = imports.findContent(id).orElseThrow(NoSuchImport::new);
        try {
            return Sheet.parse(content);
        } catch (Sheet.Unreadable changed) {
            throw new IllegalStateException("The file of import " + id + " cannot be read any more", changed);
        }
    }

    Checked check(PeopleImport the, Progress progress) {
        RowReader.Reading how = new RowReader.Reading(the.columns(), the.zone(), this::isAvailability);
        return new Checking(sheet(the.id()), the.rows(), how, grades.current(), progress).check();
    }

    /** The words of an import's levels that nobody has explained yet. */
    List<String> listOpenGrades(PeopleImport the) {
        return grades.listOpen(sheet(the.id()), the.columns());
    }

    private boolean isAvailability(String text) {
        return availability.stream().allMatch(calendar -> calendar.understands(text));
    }
}
