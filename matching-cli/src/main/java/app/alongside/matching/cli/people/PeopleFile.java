package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Count;
import app.alongside.matching.cli.CountingInput;
import app.alongside.matching.cli.CsvTrouble;
import app.alongside.matching.cli.WrongInput;
import app.alongside.matching.engine.circles.Topic;
import app.alongside.matching.engine.circles.Wishes;
import app.alongside.matching.engine.pool.InvalidPersonException;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code people.csv} (RFC 4180, UTF-8); columns in any order, only {@code id} is required, others are left aside. */
final class PeopleFile {
    private final Path file;
    private final PolicySettings settings;
    private final Consumer<String> warnings;
    private final Map<String, Long> rowOfPerson = new HashMap<>();
    private final Map<String, List<String>> topics = new HashMap<>();
    private final Set<String> facilitators = new HashSet<>();
    private long lastRow;

    PeopleFile(Path file, PolicySettings settings, Consumer<String> warnings) {
        this.file = file;
        this.settings = settings;
        this.warnings = warnings;
    }

    /** Who would join which circles, once the people are read: topics of the policy, or those that people name. */
    Wishes wishes() {
        List<Topic> named = topics.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(Topic::of)
                .toList();
        List<Topic> offered = settings.formats().topics().isEmpty()
                ? named
                : settings.formats().topics();
        List<String> names = offered.stream().map(Topic::name).toList();
        topics.forEach((person, own) -> own.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw WrongInput.cell(
                            file,
                            rowOfPerson.getOrDefault(person, 0L),
                            "topics",
                            "'%s' is not one of the policy's topics: %s".formatted(name, String.join(", ", names)));
                }));
        return new Wishes(offered.isEmpty() ? List.of(Topic.of("open")) : offered, topics, facilitators);
    }

    Pool read() {
        try (CountingInput input = new CountingInput(Files.newInputStream(file));
                Reader text = input.text();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            PoolBuilder pool = read(csv.iterator());
            new CsvTrouble(file, lastRow).refuseOddQuotes(input.quotes());
            return pool.build();
        } catch (InvalidPersonException wrong) {
            throw at(rowOfPerson.getOrDefault(wrong.person(), 0L), wrong);
        } catch (CsvParseException | UncheckedIOException | IOException failed) {
            throw new CsvTrouble(file, lastRow + 1).told(failed);
        }
    }

    private PoolBuilder read(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw WrongInput.file(file, "is empty; its first row names the columns, 'id' among them");
        }
        CsvRecord header = rows.next();
        List<String> columns = columns(header);
        lastRow = header.getStartingLineNumber();
        PoolBuilder pool = Pool.builder().on(settings.today());
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            lastRow = row.getStartingLineNumber();
            if (!(row.getFieldCount() == 1 && row.getField(0).isBlank())) {
                add(row, columns, pool);
            }
        }
        return pool;
    }

    private List<String> columns(CsvRecord header) {
        List<String> columns = header.getFields().stream().map(String::strip).toList();
        for (String name : columns) {
            if (columns.indexOf(name) != columns.lastIndexOf(name)) {
                throw WrongInput.cell(file, 1, name, "is named twice");
            }
            if (!PersonRow.COLUMNS.contains(name)) {
                warnings.accept("%s: the column '%s' is not known and is left aside".formatted(file, name));
            }
        }
        if (!columns.contains("id")) {
            throw WrongInput.cell(file, 1, "id", "is missing; it is the one column that is required");
        }
        return columns;
    }

    private void add(CsvRecord row, List<String> columns, PoolBuilder pool) {
        if (row.getFieldCount() > columns.size()) {
            throw WrongInput.row(
                    file,
                    row.getStartingLineNumber(),
                    "has %s for %s. Maybe a comma is not in quotes."
                            .formatted(Count.of(row.getFieldCount(), "cell"), Count.of(columns.size(), "column")));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String text = row.getField(i).strip();
            if (!text.isEmpty()) {
                cells.put(columns.get(i), text);
            }
        }
        try {
            PersonRow person = new PersonRow(cells, settings);
            pool.add(person.toSpec());
            rowOfPerson.put(person.id(), row.getStartingLineNumber());
            topics.put(person.id(), person.topics());
            if (person.facilitates()) {
                facilitators.add(person.id());
            }
        } catch (InvalidPersonException wrong) {
            throw at(row.getStartingLineNumber(), wrong);
        }
    }

    private WrongInput at(long row, InvalidPersonException wrong) {
        return WrongInput.cell(file, row, wrong.field(), String.valueOf(wrong.getMessage()));
    }
}
