package app.alongside.programmes.overview.web;

import app.alongside.programmes.ProgrammeId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of a coordinator's pages: which programme they are about. */
final class ProgrammePaths {
    private static final Pattern PROGRAMME =
            Pattern.compile("/coordinate/programmes/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private ProgrammePaths() {}

    static Optional<ProgrammeId> findId(String path) {
        Matcher matcher = PROGRAMME.matcher(path);
        return matcher.matches() ? Optional.of(ProgrammeId.parse(matcher.group(1))) : Optional.empty();
    }

    static String of(ProgrammeId id) {
        return "/coordinate/programmes/" + id;
    }
}
