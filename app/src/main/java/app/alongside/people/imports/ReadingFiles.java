package app.alongside.people.imports;

import app.alongside.people.AvailabilityImport;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the file of an import again, whenever it is needed. */
@Component
class ReadingFiles {
    private final PeopleImports imports;
    private final ObjectProvider<AvailabilityImport> availability;

    ReadingFiles(PeopleImports imports, ObjectProvider<AvailabilityImport> availability) {
        this.imports = imports;
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

    Checked check(PeopleImport the, IntConsumer progress) {
        return new Checking(sheet(the.id()), the.columns(), the.zone(), this::isAvailability, progress).check();
    }

    private boolean isAvailability(String text) {
        return availability.stream().allMatch(calendar -> calendar.understands(text));
    }
}
