package app.alongside.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The colours of a mail as a program shows them, in light and in dark, and how well they can be told apart (WCAG 2.2). */
record Colours(Map<String, String> dark) {
    private static final Pattern RULE = Pattern.compile("\\.([a-z]+) \\{([^}]*)}");

    static Colours light() {
        return new Colours(Map.of());
    }

    /** With the rules of the mail's own style for dark screens. */
    static Colours dark(Document html) {
        Map<String, String> rules = new HashMap<>();
        Matcher rule = RULE.matcher(html.select("style").html());
        while (rule.find()) {
            rules.put(rule.group(1), rule.group(2).replace("!important", ""));
        }
        return new Colours(rules);
    }

    /** The contrast of an element's text with what lies behind it. */
    double contrastOf(Element element) {
        double text = luminance(find(element, "color"));
        double behind = luminance(find(element, "background-color"));
        return (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
    }

    private String find(Element element, String property) {
        for (Element around : element.parents().isEmpty() ? List.of(element) : withParents(element)) {
            Optional<String> here = here(around, property);
            if (here.isPresent()) {
                return here.get();
            }
        }
        throw new AssertionError("Nothing gives " + element.cssSelector() + " a " + property);
    }

    private static List<Element> withParents(Element element) {
        List<Element> all = element.parents().asList();
        all.addFirst(element);
        return all;
    }

    private Optional<String> here(Element element, String property) {
        String byClass = dark.getOrDefault(element.className(), "");
        return declared(byClass, property).or(() -> declared(element.attr("style"), property));
    }

    private static Optional<String> declared(String declarations, String property) {
        Matcher found = Pattern.compile("(?:^|[;\\s])" + property + ":\\s*(#[0-9a-f]{6})")
                .matcher(declarations);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
