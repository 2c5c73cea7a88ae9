package app.alongside.ui;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the joined stylesheet; its address carries the version, so it never has to be asked for again. */
@Controller
class AssetsController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/alongside.css")
    ResponseEntity<byte[]> stylesheet() {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(CSS)
                .body(assets.stylesheet());
    }
}
