package app.alongside.people.imports.web;

import app.alongside.people.imports.GradeWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the coordinator says words for grades mean.
 *
 * @param bands by the word; nothing for a word that is no level
 */
record GradesForm(Map<String, Optional<Integer>> bands) {
    static GradesForm read(Map<String, String> form) {
        Map<String, Optional<Integer>> bands = new LinkedHashMap<>();
        for (int i = 0; form.containsKey("word-" + i); i++) {
            String chosen = form.getOrDefault("band-" + i, "");
            bands.put(
                    form.getOrDefault("word-" + i, ""),
                    IntStream.rangeClosed(1, GradeWords.HIGHEST)
                            .boxed()
                            .filter(band -> band.toString().equals(chosen))
                            .findFirst());
        }
        return new GradesForm(bands);
    }
}
