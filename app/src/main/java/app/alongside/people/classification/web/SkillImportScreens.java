package app.alongside.people.classification.web;

import app.alongside.people.classification.DoubtfulLabels;
import app.alongside.people.classification.SkillImport;
import app.alongside.people.classification.SkillImports;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Builds the screens of classifications. */
@Component
class SkillImportScreens {
    private static final int IMPORTS = 20;
    private static final int LABELS = 100;
    private static final int LONGEST_NAME = 120;

    private final SkillImports imports;
    private final DoubtfulLabels doubtful;
    private final Words words;

    SkillImportScreens(SkillImports imports, DoubtfulLabels doubtful, Words words) {
        this.imports = imports;
        this.doubtful = doubtful;
        this.words = words;
    }

    SkillImport get(UUID id) {
        return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Earlier classifications and the labels in doubt, for one reason at a time. */
    SkillImportsScreen list(String asked) {
        return list(asked, FormErrors.none());
    }

    SkillImportsScreen refuse(String key) {
        return list("", FormErrors.none().add("file", words.say(Locale.UK, key)));
    }

    private SkillImportsScreen list(String asked, FormErrors errors) {
        Map<String, Integer> counts = doubtful.countByReason();
        String reason = counts.containsKey(asked)
                ? asked
                : counts.keySet().stream().findFirst().orElse("");
        List<DoubtfulLabels.Waiting> waiting = reason.isEmpty() ? List.of() : doubtful.list(reason, LABELS);
        return new SkillImportsScreen(imports.listNewest(IMPORTS), counts, reason, waiting, errors);
    }

    /** A file's name as it is shown: without a path, and not endless. */
    static String shortened(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare;
    }
}
