package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;

/**
 * Four to eight people who are to meet at an hour that suits them all. Each answers alone: the circle stands once enough
 * of them have said yes, whoever else says no.
 *
 * @param fewest how many must say yes
 */
public record Circle(List<PersonId> list, int fewest) implements Company {
    public static final int SMALLEST = 4;
    public static final int LARGEST = 8;

    public Circle {
        list = List.copyOf(list);
        if (list.size() > LARGEST || list.stream().distinct().count() < list.size()) {
            throw new IllegalArgumentException(list + " is no circle of four to eight people");
        }
        if (fewest < SMALLEST || fewest > list.size()) {
            throw new IllegalArgumentException(fewest + " of " + list.size() + " people make no circle");
        }
    }

    @Override
    public Form form() {
        return Form.CIRCLE;
    }
}
