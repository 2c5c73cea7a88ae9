package app.alongside.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The stylesheet, joined from its layers, and the version under which browsers may keep every asset for good. */
@Component
public final class Assets {
    private static final List<String> LAYERS = List.of(
            "css/tokens.css",
            "css/base.css",
            "css/layout.css",
            "css/components.css",
            "css/components/*.css",
            "css/charts.css",
            "css/screens.css",
            "css/modules/*.css",
            "css/utilities.css");

    private final byte[] stylesheet;
    private final String version;

    Assets() {
        try {
            stylesheet = join();
            version = digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The assets cannot be read", unreadable);
        }
    }

    public String version() {
        return version;
    }

    byte[] stylesheet() {
        return stylesheet.clone();
    }

    private static byte[] join() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String layer : LAYERS) {
            for (Resource file : list("classpath*:static/" + layer)) {
                all.write(file.getContentAsByteArray());
                all.write('\n');
            }
        }
        return all.toByteArray();
    }

    private String digest() throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(stylesheet);
            for (Resource file : list("classpath*:static/assets/**/*.*")) {
                sha.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }

    private static List<Resource> list(String pattern) throws IOException {
        List<Resource> files =
                new ArrayList<>(Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern)));
        files.sort(Comparator.comparing(file -> Objects.requireNonNullElse(file.getFilename(), "")));
        return files;
    }
}
