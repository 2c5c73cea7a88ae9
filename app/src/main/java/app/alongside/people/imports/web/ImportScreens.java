package app.alongside.people.imports.web;

import app.alongside.people.imports.Columns;
import app.alongside.people.imports.ImportPreview;
import app.alongside.people.imports.ImportProblems;
import app.alongside.people.imports.PeopleImport;
import app.alongside.people.imports.PeopleImports;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Builds the screens of an import. */
@Component
class ImportScreens {
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 120;

    private final PeopleImports imports;
    private final ImportProblems problems;
    private final ImportPreview preview;
    private final Words words;

    ImportScreens(PeopleImports imports, ImportProblems problems, ImportPreview preview, Words words) {
        this.imports = imports;
        this.problems = problems;
        this.preview = preview;
        this.words = words;
    }

    PeopleImport get(UUID id) {
        return imports.get(id);
    }

    ImportsScreen list(FormErrors errors) {
        return new ImportsScreen(imports.listNewest(SHOWN), errors);
    }

    ImportScreen show(UUID id, FormErrors errors) {
        return show(imports.get(id), errors);
    }

    /** The columns as they were chosen, with what is wrong about them. */
    ImportScreen showAsTyped(UUID id, ColumnsForm chosen, FormErrors errors) {
        PeopleImport the = imports.get(id);
        return show(the.with(new Columns(chosen.fields())), errors);
    }

    private ImportScreen show(PeopleImport the, FormErrors errors) {
        List<String> grades = the.status() == PeopleImport.Status.GRADES ? preview.listOpenGrades(the) : List.of();
        return new ImportScreen(the, preview.of(the), grades, problems.list(the.id(), SHOWN), errors);
    }

    int columnCount(UUID id) {
        return imports.get(id).columns().fields().size();
    }

    FormErrors judge(ColumnsForm chosen) {
        FormErrors errors = FormErrors.none();
        for (String fault : new Columns(chosen.fields()).listFaults()) {
            errors.add("columns", words.say(Locale.UK, "people.import.columns." + fault));
        }
        if (!ZoneId.getAvailableZoneIds().contains(chosen.zone())) {
            errors.add("zone", words.say(Locale.UK, "people.import.columns.zone"));
        }
        return errors;
    }

    FormErrors error(String field, String key) {
        return FormErrors.none().add(field, words.say(Locale.UK, key));
    }

    /** A file's name as it is shown: without a path, and not endless. */
    static String shortened(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare;
    }
}
