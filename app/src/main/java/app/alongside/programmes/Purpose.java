package app.alongside.programmes;

import java.util.List;

/**
 * What a programme is for, and what it is not.
 *
 * @param statement one or two sentences that stand at the head of every invitation
 * @param objectives what should be true at the end
 * @param itIs what those who join can count on, a line each
 * @param itIsNot the limits, a line each
 */
public record Purpose(String name, String statement, List<String> objectives, List<String> itIs, List<String> itIsNot)
        implements Design.Part {
    public static final int LONGEST_NAME = 120;

    public Purpose {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A programme's name has 1 to 120 letters: " + name);
        }
        objectives = List.copyOf(objectives);
        itIs = List.copyOf(itIs);
        itIsNot = List.copyOf(itIsNot);
    }

    @Override
    public Design.Section section() {
        return Design.Section.PURPOSE;
    }
}
