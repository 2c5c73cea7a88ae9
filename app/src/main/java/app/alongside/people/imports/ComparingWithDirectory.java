package app.alongside.people.imports;

import app.alongside.people.PersonDetails;
import app.alongside.people.RegisteringPeople;
import app.alongside.people.imports.PeopleImport.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares the good rows of a file with the directory: who is there already, whose manager nobody knows. */
@Component
class ComparingWithDirectory {
    private static final int CHUNK = 4_000;

    private final RegisteringPeople registering;

    ComparingWithDirectory(RegisteringPeople registering) {
        this.registering = registering;
    }

    /**
     * What came out.
     *
     * @param good how many rows can be imported
     * @param known how many of them are of people in the directory
     * @param noted how many are imported without something
     */
    record Compared(List<Problem> problems, int good, int known, int noted) {}

    Compared compare(Checked checked, Columns columns, Progress progress) {
        return new Comparison(checked, columns, progress).compare();
    }

    /** One file's comparison. */
    private final class Comparison {
        private final Checked checked;
        private final Columns columns;
        private final Progress progress;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> leftOut;
        private final Set<String> knownManagers = new HashSet<>();
        private final Set<Integer> known = new HashSet<>();

        Comparison(Checked checked, Columns columns, Progress progress) {
            this.checked = checked;
            this.columns = columns;
            this.progress = progress;
            this.leftOut = new HashMap<>(checked.leftOut());
        }

        Compared compare() {
            List<Entry> fitting = new ArrayList<>();
            for (int from = 0; from < checked.good().size(); from += CHUNK) {
                progress.report(Phase.COMPARING, from, checked.good().size());
                int to = Math.min(checked.good().size(), from + CHUNK);
                fitting.addAll(recognise(checked.good().subList(from, to)));
            }
            List<Entry> managed = withoutUnknownManagers(fitting);
            int notes = problems.size();
            managed.forEach(this::noteManagerLeftOut);
            int knownAndGood = (int) managed.stream()
                    .filter(entry -> known.contains(entry.row()))
                    .count();
            return new Compared(problems, managed.size(), knownAndGood, problems.size() - notes);
        }

        private List<Entry> recognise(List<Entry> chunk) {
            List<PersonDetails> details = chunk.stream().map(Entry::details).toList();
            RegisteringPeople.Recognised recognised = registering.recognise(details);
            recognised.known().forEach(place -> known.add(chunk.get(place).row()));
            knownManagers.addAll(registering.listKnownReferences(details.stream()
                    .map(PersonDetails::manager)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList()));
            List<Entry> fitting = new ArrayList<>();
            for (int place = 0; place < chunk.size(); place++) {
                Entry entry = chunk.get(place);
                if (recognised.conflicting().contains(place)) {
                    leaveOut(
                            entry,
                            Field.EMAIL,
                            "email-of-another",
                            entry.details().email().value());
                } else {
                    fitting.add(entry);
                }
            }
            return fitting;
        }

        private List<Entry> withoutUnknownManagers(List<Entry> entries) {
            Map<String, Integer> here = new HashMap<>();
            entries.forEach(entry -> Checked.addReferences(here, entry));
            List<Entry> managed = new ArrayList<>();
            for (Entry entry : entries) {
                String manager = entry.details().manager();
                if (manager == null
                        || knownManagers.contains(manager)
                        || Checked.findRow(here, manager) != null
                        || Checked.findRow(leftOut, manager) != null) {
                    managed.add(entry);
                } else {
                    leaveOut(entry, Field.MANAGER, "manager-unknown", manager);
                }
            }
            return managed;
        }

        private void noteManagerLeftOut(Entry entry) {
            String manager = entry.details().manager();
            if (manager == null || knownManagers.contains(manager)) {
                return;
            }
            Integer row = Checked.findRow(leftOut, manager);
            if (row != null) {
                problems.add(Problem.managerLeftOut(entry, columns.columnOf(Field.MANAGER), row));
            }
        }

        private void leaveOut(Entry entry, Field field, String reason, String value) {
            Checked.addReferences(leftOut, entry);
            problems.add(Problem.of(entry, columns.columnOf(field), reason, value, 0));
        }
    }
}
