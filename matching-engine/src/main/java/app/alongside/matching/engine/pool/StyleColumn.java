package app.alongside.matching.engine.pool;

import java.util.List;

/** Answers from 1 to 5 to the questions about the way of working, 0 where a question was left out. */
public final class StyleColumn {
    private final byte[] answers;
    private final int questions;

    StyleColumn(List<PersonSpec> people) {
        Codes codes = new Codes();
        people.forEach(p -> p.traits().style().keySet().forEach(codes::of));
        questions = codes.names().size();
        answers = new byte[people.size() * questions];
        for (int person = 0; person < people.size(); person++) {
            int row = person * questions;
            people.get(person)
                    .traits()
                    .style()
                    .forEach((question, answer) -> answers[row + codes.of(question)] = answer.byteValue());
        }
    }

    /** The mean closeness of the answers both gave, 0 to {@link SkillColumns#ONE}, or -1 when they answered nothing in common. */
    public int closeness(int a, int b) {
        int common = 0;
        int apart = 0;
        for (int i = a * questions, j = b * questions, end = i + questions; i < end; i++, j++) {
            if (answers[i] != 0 && answers[j] != 0) {
                common++;
                apart += Math.abs(answers[i] - answers[j]);
            }
        }
        return common == 0 ? -1 : SkillColumns.ONE - apart * (SkillColumns.ONE / 4) / common;
    }

    /** Whether the person answered anything. */
    public boolean known(int person) {
        for (int i = person * questions; i < (person + 1) * questions; i++) {
            if (answers[i] != 0) {
                return true;
            }
        }
        return false;
    }
}
