package app.alongside.people.classification.web;

import app.alongside.people.classification.DoubtfulLabels;
import app.alongside.people.classification.SkillImport;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Map;

/**
 * Classifications that were imported, and labels in doubt.
 *
 * @param counts how many labels wait, by the reason
 * @param reason the reason whose labels are shown; empty where none waits
 * @param waiting the first of them
 */
public record SkillImportsScreen(
        List<SkillImport> imports,
        Map<String, Integer> counts,
        String reason,
        List<DoubtfulLabels.Waiting> waiting,
        FormErrors errors) {
    /** How many labels wait for the reason that is shown. */
    public int total() {
        return counts.getOrDefault(reason, 0);
    }
}
