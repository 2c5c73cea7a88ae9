package app.alongside.matching.engine.pool;

/** For each skill the people who have it, in ascending order, each with the row in which it stands. */
public final class Postings {
    private final int[] start;
    private final int[] people;
    private final int[] rows;

    Postings(int skills, int[] personStart, int[] skillOfRow) {
        start = new int[skills + 1];
        for (int skill : skillOfRow) {
            start[skill + 1]++;
        }
        for (int skill = 0; skill < skills; skill++) {
            start[skill + 1] += start[skill];
        }
        people = new int[skillOfRow.length];
        rows = new int[skillOfRow.length];
        int[] next = start.clone();
        for (int person = 0; person + 1 < personStart.length; person++) {
            for (int row = personStart[person]; row < personStart[person + 1]; row++) {
                int slot = next[skillOfRow[row]]++;
                people[slot] = person;
                rows[slot] = row;
            }
        }
    }

    /** Where the skill's entries begin. */
    public int first(int skill) {
        return start[skill];
    }

    /** Where the skill's entries end (not included). */
    public int end(int skill) {
        return start[skill + 1];
    }

    /** The person of an entry. */
    public int person(int entry) {
        return people[entry];
    }

    /** The row, in that person's list, of an entry. */
    public int row(int entry) {
        return rows[entry];
    }
}
