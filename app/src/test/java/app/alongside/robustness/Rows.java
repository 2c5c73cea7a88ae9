package app.alongside.robustness;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of people who can be matched with each other. */
final class Rows {
    private static final List<String> SKILLS =
            List.of("Spreadsheets", "Negotiation", "Data analysis", "Coaching", "Python", "Public speaking");

    private Rows() {}

    static String csv(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(Rows::row)
                .collect(Collectors.joining(
                        "\n",
                        "id,name,email,department,team,manager,time zone,languages,offers,wants,availability,capacity,hours_per_month\n",
                        "\n"));
    }

    private static String row(int number) {
        return String.join(
                ",",
                "I-" + number,
                "Person " + number,
                emailOf(number),
                "Department " + number % 40,
                "Team " + number % 700,
                number < 10 ? "" : emailOf(number / 10),
                "Europe/Lisbon",
                "English",
                skill(number) + ":4;" + skill(number + 1) + ":3",
                skill(number + 2) + ":1>3;" + skill(number + 3) + ":1>4",
                "Mon 09:00-12:00;Wed 13:00-16:00",
                "1",
                "8");
    }

    private static String emailOf(int number) {
        return "p%05d@import.example".formatted(number);
    }

    private static String skill(int number) {
        return SKILLS.get(number % SKILLS.size());
    }
}
