package app.alongside.people.answers;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * The fields of one list of skills. They carry the list's name, because both lists may stand in one form.
 *
 * @param list {@code offers} or {@code wants}
 */
record SkillForm(String list, MultiValueMap<String, String> fields) {
    String first(String field) {
        return first(fields, list + "-" + field);
    }

    List<String> all(String field) {
        return fields.getOrDefault(list + "-" + field, List.of());
    }

    static String first(MultiValueMap<String, String> fields, String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }
}
