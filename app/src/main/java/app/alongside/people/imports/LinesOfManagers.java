package app.alongside.people.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows everybody's line of managers within a file: finds the lines that end where they began, and an order in which
 * managers come before those they manage. Linear in the entries.
 */
final class LinesOfManagers {
    private final Map<String, Entry> byReference = new HashMap<>();
    private final Set<Entry> circular = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Entry> followed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Entry> managersFirst = new ArrayList<>();
    private final List<Entry> entries;

    LinesOfManagers(List<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            byReference.put(entry.details().email().value(), entry);
        }
        for (Entry entry : entries) {
            String number = entry.details().externalId();
            if (number != null) {
                byReference.put(number, entry);
            }
        }
        entries.forEach(this::follow);
    }

    /** Those whose line of managers comes back to them, in the order of the file. */
    List<Entry> listCircular() {
        return entries.stream().filter(circular::contains).toList();
    }

    /** All others, each after the manager. */
    List<Entry> listManagersFirst() {
        return managersFirst;
    }

    /** Goes up the line until it ends, meets somebody whose line was followed already, or meets itself. */
    private void follow(Entry from) {
        List<Entry> line = new ArrayList<>();
        Entry at = from;
        while (at != null && followed.add(at)) {
            line.add(at);
            at = managerOf(at);
        }
        int back = indexOf(line, at);
        if (back >= 0) {
            circular.addAll(line.subList(back, line.size()));
        }
        line.reversed().stream().filter(entry -> !circular.contains(entry)).forEach(managersFirst::add);
    }

    private static int indexOf(List<Entry> line, @Nullable Entry sought) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Entry managerOf(Entry entry) {
        String manager = entry.details().manager();
        if (manager == null) {
            return null;
        }
        Entry named = byReference.get(manager);
        return named == null ? byReference.get(Checking.lower(manager)) : named;
    }
}
