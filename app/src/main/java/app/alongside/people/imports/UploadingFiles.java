package app.alongside.people.imports;

import app.alongside.people.imports.PeopleImport.Counts;
import app.alongside.people.imports.PeopleImport.Phase;
import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.people.imports.PeopleImport.Work;
import app.alongside.people.sheets.Decoded;
import app.alongside.people.sheets.Sheet;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in files of people. */
@Component
public class UploadingFiles {
    private final PeopleImports imports;
    private final Clock clock;

    UploadingFiles(PeopleImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Takes a file in and recognises its columns.
     *
     * @throws Sheet.Unreadable when it is no sheet of people
     */
    @Transactional
    public UUID upload(String fileName, byte[] bytes, ZoneId zone) throws Sheet.Unreadable {
        Decoded decoded = Decoded.of(bytes);
        Sheet sheet = Sheet.parse(decoded.text());
        PeopleImport fresh = new PeopleImport(
                UUID.randomUUID(),
                fileName,
                decoded.charset().name(),
                Status.COLUMNS,
                Columns.recognise(sheet),
                zone,
                sheet.count(),
                new Counts(0, 0, 0, 0, 0, 0, 0),
                0,
                new Work(Phase.READING, 0, 0),
                true,
                clock.instant(),
                null);
        imports.add(fresh, ImportPreview.Preview.of(sheet), decoded.text());
        return fresh.id();
    }
}
