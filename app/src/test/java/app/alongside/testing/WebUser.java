package app.alongside.testing;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser that runs no script: follows links, fills in forms, keeps cookies. What works for this user
 * works without JavaScript.
 */
public final class WebUser {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    public WebUser(int port) {
        this.base = "http://localhost:" + port;
    }

    /** What came back: the address it came from, its status and the page. */
    public record Answer(int status, URI uri, Document page) {
        /** The address's path. */
        public String path() {
            return uri.getPath();
        }

        /** The visible text of the page. */
        public String text() {
            return page.body().text();
        }
    }

    /** Opens a path, or the path of a full address out of a mail. */
    public Answer get(String address) {
        return send(HttpRequest.newBuilder(resolve(address)).GET());
    }

    /** Fills in the form that changes something at {@code action}, the first on the page, and sends it. */
    public Answer submit(Answer answer, String action, Map<String, String> fields) {
        Element form = answer.page().selectFirst("form[action=" + action + "][method=post]");
        if (form == null) {
            throw new AssertionError("No form leads to " + action + " on " + answer.path() + ": " + answer.text());
        }
        return post(answer, action, filled(form, fields));
    }

    /** Posts fields with the page's own form token, whatever forms it has. */
    public Answer post(Answer answer, String action, Map<String, String> fields) {
        return post(answer, action, fields.entrySet().stream());
    }

    private Answer post(Answer answer, String action, Stream<Map.Entry<String, String>> fields) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields.toList());
        Element token = answer.page().selectFirst("input[name=_csrf]");
        if (token != null && all.stream().noneMatch(field -> field.getKey().equals("_csrf"))) {
            all.add(Map.entry("_csrf", token.attr("value")));
        }
        String body = all.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file of text with the form of the page that leads to {@code action}. */
    public Answer upload(Answer page, String action, String text) {
        String body = """
                --edge\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --edge\r
                Content-Disposition: form-data; name="file"; filename="people.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --edge--\r
                """.formatted(page.page().select("input[name=_csrf]").attr("value"), text);
        return send(HttpRequest.newBuilder(resolve(action))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a prepared request, with this user's cookies. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.uri(), Jsoup.parse(response.body(), base));
        } catch (IOException broken) {
            throw new AssertionError("The application did not answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an answer", interrupted);
        }
    }

    public URI resolve(String address) {
        return URI.create(base + address.replaceFirst("^https?://[^/]+", ""));
    }

    /** What a browser sends: every field as often as it stands there, those that were filled in as they were. */
    private static Stream<Map.Entry<String, String>> filled(Element form, Map<String, String> fields) {
        Stream<Map.Entry<String, String>> untouched = form.select("input[name], textarea[name], select[name]").stream()
                .filter(input -> !input.attr("type").matches("checkbox|radio") || input.hasAttr("checked"))
                .filter(input -> !fields.containsKey(input.attr("name")))
                .map(input -> Map.entry(input.attr("name"), valueOf(input)));
        return Stream.concat(untouched, fields.entrySet().stream());
    }

    private static String valueOf(Element input) {
        Element option = input.selectFirst("option[selected]");
        if (option == null) {
            option = input.selectFirst("option");
        }
        return switch (input.tagName()) {
            case "select" -> option == null ? "" : option.attr("value");
            case "textarea" -> input.wholeText();
            default ->
                input.hasAttr("value")
                        ? input.attr("value")
                        : input.attr("type").equals("checkbox") ? "on" : "";
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
