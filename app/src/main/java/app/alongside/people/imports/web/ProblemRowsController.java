package app.alongside.people.imports.web;

import app.alongside.identity.SignedIn;
import app.alongside.people.imports.ProblemRows;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows to mend, as a file that spreadsheets open in UTF-8. */
@Controller
class ProblemRowsController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");
    private static final String MARK = "\uFEFF";

    private final ProblemRows rows;

    ProblemRowsController(ProblemRows rows) {
        this.rows = rows;
    }

    @GetMapping("/coordinate/people/imports/{id}/rows-to-mend.csv")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        String text = MARK + rows.write(id, Locale.forLanguageTag(me.language()));
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"rows-to-mend.csv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
