package app.alongside.benchmarks.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in with a browser's cookies. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----alongside-benchmark";

    private final HttpClient client;
    private final String base;

    private Visitor(String base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    static Visitor signIn(String base, String email, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(base);
        String door = visitor.get("/sign-in?organisation=northwind");
        visitor.post(
                "/sign-in",
                Map.of("organisation", "northwind", "email", email, "password", password, "_csrf", tokenIn(door)));
        return visitor;
    }

    String get(String path) throws IOException, InterruptedException {
        return check(client.send(request(path).GET().build(), BodyHandlers.ofString()))
                .body();
    }

    /** Asks and answers the status when it comes; nothing waits for it. */
    CompletableFuture<Integer> ask(String path) {
        return client.sendAsync(request(path).GET().build(), BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    /** Posts a form; where it led. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest form = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return check(client.send(form, BodyHandlers.ofString())).uri().getPath();
    }

    /** Posts a form without fields of its own, found on the page at {@code from}. */
    String press(String from, String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", tokenIn(get(from)));
        return post(path, all);
    }

    /** Uploads a file; where it led. */
    String upload(String path, String content) throws IOException, InterruptedException {
        String body = "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, tokenIn(get(path)))
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n"
                        .formatted(BOUNDARY)
                + "Content-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest form = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body))
                .build();
        return check(client.send(form, BodyHandlers.ofString())).uri().getPath();
    }

    /** The first address on the page at {@code path} that the pattern's first group finds. */
    String find(String path, String pattern) throws IOException, InterruptedException {
        Matcher link = Pattern.compile(pattern).matcher(get(path));
        if (!link.find()) {
            throw new IOException("No " + pattern + " on " + path);
        }
        return link.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
    }

    private static HttpResponse<String> check(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 400) {
            throw new IOException(response.uri() + " answered " + response.statusCode());
        }
        return response;
    }

    private static String tokenIn(String page) throws IOException {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IOException("No form on the page");
        }
        return token.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
