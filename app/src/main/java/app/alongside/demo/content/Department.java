package app.alongside.demo.content;

import java.util.List;

/**
 * A department of Northwind Rail.
 *
 * @param share how many of a hundred people belong to it
 * @param titles one for each of the five level bands
 * @param skills what its people know best
 */
record Department(
        String name, int share, String function, List<String> teams, List<String> titles, List<String> skills) {
    static List<Department> listAll() {
        return Sections.read("departments.txt").stream().map(Department::of).toList();
    }

    private static Department of(Sections.Section section) {
        return new Department(
                section.name(),
                section.number("share"),
                section.get("function"),
                section.list("teams"),
                section.list("titles"),
                section.list("skills"));
    }

    String titleAt(int level) {
        return titles.get(Math.min(level, titles.size()) - 1);
    }
}
