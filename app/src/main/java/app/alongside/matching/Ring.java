package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;
import java.util.stream.IntStream;

/** Three or four people of whom each helps the next, and the last helps the first. */
public record Ring(List<PersonId> list) implements Company {
    public static final int FEWEST = 3;
    public static final int MOST = 4;

    public Ring {
        list = List.copyOf(list);
        if (list.size() < FEWEST
                || list.size() > MOST
                || list.stream().distinct().count() < list.size()) {
            throw new IllegalArgumentException(list + " is no ring of three or four people");
        }
    }

    @Override
    public Form form() {
        return Form.RING;
    }

    /** The others round the ring, whom {@code person} helps first. */
    @Override
    public List<PersonId> othersOf(PersonId person) {
        int place = placeOf(person);
        return IntStream.range(1, list.size())
                .mapToObj(step -> list.get((place + step) % list.size()))
                .toList();
    }

    private int placeOf(PersonId person) {
        int place = list.indexOf(person);
        if (place < 0) {
            throw new IllegalArgumentException(person + " is not in the ring " + list);
        }
        return place;
    }
}
