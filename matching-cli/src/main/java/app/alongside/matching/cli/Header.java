package app.alongside.matching.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The first row of a file: which of its columns are wanted, and in which order they come. */
final class Header {
    private final Path file;
    private final List<String> wanted;
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Header(Path file, List<String> wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    void add(String name) {
        int column = wanted.indexOf(name.strip());
        if (column >= 0 && columns.contains(column)) {
            throw WrongInput.cell(file, 1, name, "is named twice");
        }
        if (column < 0) {
            unknown.add(name);
        }
        columns.add(column);
    }

    void close(Consumer<String> warnings) {
        for (int column = 0; column < wanted.size(); column++) {
            if (!columns.contains(column)) {
                throw WrongInput.cell(
                        file,
                        1,
                        wanted.get(column),
                        "is missing; the first row names the columns %s".formatted(String.join(",", wanted)));
            }
        }
        unknown.forEach(
                name -> warnings.accept("%s: the column '%s' is not known and is left aside".formatted(file, name)));
    }

    int size() {
        return columns.size();
    }

    /** Which wanted column stands at that place of a row, or a negative number. */
    int columnAt(int place) {
        return columns.get(place);
    }
}
