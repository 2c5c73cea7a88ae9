package app.alongside.benchmarks.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A made-up directory of many people, the same every time, as a file to import. */
final class Census {
    private static final List<String> COLUMNS =
            List.of("ID", "NAME", "EMAIL", "TITLE", "DEPARTMENT", "TEAM", "LOCATION", "TIME_ZONE", "LANGUAGES");
    private static final List<String> FIRST = List.of(
            "Ada", "Bruno", "Chinua", "Dalia", "Emeka", "Farah", "Goran", "Hana", "Ivo", "Jaya", "Kofi", "Lena",
            "Marek", "Nadia", "Omar", "Petra", "Quim", "Rosa", "Sami", "Tara");
    private static final List<String> LAST = List.of(
            "Abara",
            "Berger",
            "Costa",
            "Dhar",
            "Eriksen",
            "Fontaine",
            "Gruber",
            "Horvat",
            "Ibarra",
            "Jansen",
            "Keita",
            "Lindqvist",
            "Moreau",
            "Novak",
            "Okoro",
            "Petrov",
            "Rossi",
            "Silva",
            "Tanaka",
            "Weber");
    private static final List<String> ZONES =
            List.of("Europe/Lisbon", "Africa/Nairobi", "Asia/Kolkata", "Europe/London");

    private Census() {}

    /** Which field each column of the file is, as the import's form asks for it. */
    static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            columns.put("column-" + column, COLUMNS.get(column));
        }
        columns.put("zone", "Europe/London");
        return columns;
    }

    static String write(int people) {
        Random random = new Random(100);
        StringBuilder csv = new StringBuilder(people * 120);
        csv.append("id,name,email,title,department,team,location,time_zone,languages\n");
        for (int number = 0; number < people; number++) {
            String first = FIRST.get(random.nextInt(FIRST.size()));
            String last = LAST.get(random.nextInt(LAST.size()));
            int team = random.nextInt(Math.max(1, people / 12));
            csv.append("C%d,%s %s,%s.%s.%d@census.example,Engineer,Department %d,Team %d,Site %d,%s,en\n"
                    .formatted(
                            number,
                            first,
                            last,
                            first.toLowerCase(Locale.ROOT),
                            last.toLowerCase(Locale.ROOT),
                            number,
                            team % 40,
                            team,
                            team % 12,
                            ZONES.get(team % ZONES.size())));
        }
        return csv.toString();
    }
}
