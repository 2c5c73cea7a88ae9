package app.alongside.people.answers;

import static app.alongside.people.answers.SkillForm.first;

import app.alongside.people.Profile;
import app.alongside.people.Profile.Depth;
import app.alongside.people.Profile.Preference;
import app.alongside.people.Profiles;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Saves the answers that are texts, choices and numbers; each answers the key of what is wrong with it, if anything. */
@Component
class PlainAnswers {
    private final Profiles profiles;

    PlainAnswers(Profiles profiles) {
        this.profiles = profiles;
    }

    Optional<String> save(String answer, PersonId person, MultiValueMap<String, String> form) {
        return switch (answer) {
            case "interests", "goals", "challenges" -> saveList(answer, person, lines(first(form, answer)));
            case "depth" -> saveDepth(person, first(form, answer));
            case "preference" -> savePreference(person, first(form, answer));
            case "style" -> saveStyle(person, form);
            case "capacity" -> saveCapacity(person, first(form, "partners"), first(form, "hours"));
            case "bio" -> saveBio(person, first(form, answer));
            default -> throw new IllegalArgumentException("No such answer: " + answer);
        };
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<String> saveList(String answer, PersonId person, List<String> lines) {
        if (lines.size() > Profile.MOST_SKILLS) {
            return Optional.of("people.answers.too-many");
        }
        if (lines.stream().anyMatch(line -> line.length() > Profile.LONGEST_TEXT)) {
            return Optional.of("people.answers.too-long");
        }
        switch (answer) {
            case "interests" -> profiles.saveInterests(person, lines);
            case "goals" -> profiles.saveGoals(person, lines);
            default -> profiles.saveChallenges(person, lines);
        }
        return Optional.empty();
    }

    private Optional<String> saveDepth(PersonId person, String text) {
        return one(Depth.values(), text)
                .map(depth -> {
                    profiles.saveDepth(person, depth);
                    return Optional.<String>empty();
                })
                .orElse(Optional.of("people.answers.choose"));
    }

    private Optional<String> savePreference(PersonId person, String text) {
        return one(Preference.values(), text)
                .map(preference -> {
                    profiles.savePreference(person, preference);
                    return Optional.<String>empty();
                })
                .orElse(Optional.of("people.answers.choose"));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String text) {
        for (E value : values) {
            if (value.name().equals(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Optional<String> saveStyle(PersonId person, MultiValueMap<String, String> form) {
        Map<String, Integer> given = new TreeMap<>();
        for (String question : Answers.STYLE_QUESTIONS) {
            String text = first(form, "style-" + question);
            if (text.matches("[1-5]")) {
                given.put(question, Integer.parseInt(text));
            }
        }
        profiles.saveWorkingStyle(person, given);
        return Optional.empty();
    }

    private Optional<String> saveCapacity(PersonId person, String partners, String hours) {
        if (!partners.matches("[0-9]{1,2}") || !hours.matches("[0-9]{1,2}")) {
            return Optional.of("people.answers.capacity-numbers");
        }
        int most = Integer.parseInt(partners);
        int time = Integer.parseInt(hours);
        if (most > Profile.MOST_PARTNERS || time > Profile.MOST_HOURS) {
            return Optional.of("people.answers.capacity-numbers");
        }
        profiles.saveCapacity(person, most, time);
        return Optional.empty();
    }

    private Optional<String> saveBio(PersonId person, String text) {
        if (text.length() > Profile.LONGEST_BIO) {
            return Optional.of("people.answers.bio-too-long");
        }
        profiles.saveBio(person, text);
        return Optional.empty();
    }
}
