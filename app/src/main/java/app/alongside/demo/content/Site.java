package app.alongside.demo.content;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Where people of Northwind Rail work.
 *
 * @param share how many of a hundred people work here
 * @param languages what everybody here speaks
 * @param otherLanguages what some speak besides
 */
record Site(
        String name,
        int share,
        ZoneId zone,
        Locale locale,
        List<String> languages,
        List<String> otherLanguages,
        LocalTime opens,
        LocalTime closes,
        List<String> firstNames,
        List<String> lastNames) {

    static List<Site> listAll() {
        return Sections.read("sites.txt").stream().map(Site::of).toList();
    }

    private static Site of(Sections.Section section) {
        String[] hours = section.get("hours").split("-");
        return new Site(
                section.name(),
                section.number("share"),
                ZoneId.of(section.get("zone")),
                Locale.forLanguageTag(section.get("locale")),
                section.list("languages"),
                section.list("also"),
                LocalTime.parse(hours[0]),
                LocalTime.parse(hours[1]),
                section.list("first"),
                section.list("last"));
    }
}
