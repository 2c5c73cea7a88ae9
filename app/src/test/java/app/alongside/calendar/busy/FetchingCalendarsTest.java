package app.alongside.calendar.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingCalendarsTest {
    private static final CalendarReach ANYWHERE = new CalendarReach(true, true);
    private static final CalendarReach PUBLIC = new CalendarReach(true, false);

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void fetchesWhatIsThereAndFollowsARedirect() throws Exception {
        try (FetchingCalendars fetching = new FetchingCalendars(ANYWHERE)) {
            assertThat(fetching.fetch(at("localhost", "/calendar.ics"))).isEqualTo("BEGIN:VCALENDAR à");
            assertThat(fetching.fetch(at("localhost", "/moved"))).isEqualTo("BEGIN:VCALENDAR à");
        }
    }

    @Test
    void nothingInsideIsAskedUnlessConfigured() throws Exception {
        try (FetchingCalendars fetching = new FetchingCalendars(PUBLIC)) {
            for (String host : List.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0")) {
                assertTrouble(Trouble.UNREACHABLE, () -> fetching.fetch(at(host, "/calendar.ics")));
            }
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void aNameThatChangesItsMeaningLeadsNowhereInside() throws Exception {
        Deque<String> meanings = new ArrayDeque<>(List.of("93.184.215.14", "127.0.0.1"));
        List<String> looked = new ArrayList<>();
        DnsResolver rebinding = new Names() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                looked.add(host);
                return new InetAddress[] {InetAddress.getByName(meanings.size() > 1 ? meanings.poll() : "127.0.0.1")};
            }
        };
        PublicAddresses guard = new PublicAddresses(rebinding);
        assertThat(guard.resolve("rebind.test")).containsExactly(InetAddress.getByName("93.184.215.14"));
        assertThat(looked)
                .as("the address is looked up once and the connection uses that very one")
                .hasSize(1);
        assertThatThrownBy(() -> guard.resolve("rebind.test")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aNameWithOneAddressInsideIsRefusedAsAWhole() {
        DnsResolver mixed = new Names() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.0.0.8")};
            }
        };
        assertThatThrownBy(() -> new PublicAddresses(mixed).resolve("mixed.test"))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aRedirectIsLookedUpWithTheSameCare() throws Exception {
        DnsResolver names = new Names() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                if (host.equals("inside.test")) {
                    throw new UnknownHostException("as the guard says of whatever lies inside");
                }
                return SystemDefaultDnsResolver.INSTANCE.resolve("localhost");
            }
        };
        try (FetchingCalendars fetching = new FetchingCalendars(ANYWHERE, names)) {
            assertTrouble(Trouble.UNREACHABLE, () -> fetching.fetch(at("outside.test", "/inwards")));
        }
        assertThat(asked).containsExactly("/inwards");
    }

    @Test
    void withoutTlsNothingIsAskedUnlessConfigured() throws Exception {
        try (FetchingCalendars fetching = new FetchingCalendars(new CalendarReach(false, true))) {
            assertTrouble(Trouble.UNREACHABLE, () -> fetching.fetch(at("localhost", "/calendar.ics")));
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void tooMuchAndRefusalsAreToldApart() throws Exception {
        try (FetchingCalendars fetching = new FetchingCalendars(ANYWHERE)) {
            assertTrouble(Trouble.TOO_MUCH, () -> fetching.fetch(at("localhost", "/endless")));
            assertTrouble(Trouble.REFUSED, () -> fetching.fetch(at("localhost", "/missing")));
            assertTrouble(Trouble.UNREACHABLE, () -> fetching.fetch(at("localhost", "/round")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "3fff::1"
            })
    void isNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "93.184.215.14",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "2a00:1450:4003:80f::200e",
                "2606:4700::6810:84e5",
                "2001:4860:4860::8888"
            })
    void isPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void understandsAddressesAsCalendarProgramsShowThem() {
        assertThat(CalendarAddress.find(" webcal://p01.icloud.test/published/2/abc "))
                .hasValueSatisfying(address -> assertThat(address.uri()).hasScheme("https"));
        assertThat(CalendarAddress.find("https://calendar.google.test/a%20b/basic.ics"))
                .isPresent();
        for (String text : List.of(
                "",
                "calendar",
                "ftp://x.test/a",
                "file:///etc/passwd",
                "https://",
                "https:///x",
                "https://me:secret@x.test/a",
                "https://127.1/a",
                "javascript:alert(1)",
                "https://x.test/" + "a".repeat(2000))) {
            assertThat(CalendarAddress.find(text)).as(text).isEmpty();
        }
    }

    @Test
    void neverPrintsTheSecret() {
        assertThat(CalendarAddress.find("https://x.test/secret").orElseThrow().toString())
                .contains("x.test")
                .doesNotContain("secret");
    }

    private CalendarAddress at(String host, String path) {
        return CalendarAddress.find("http://" + host + ":" + server.getAddress().getPort() + path)
                .orElseThrow();
    }

    private static void assertTrouble(Trouble trouble, ThrowingCallable fetching) {
        assertThatThrownBy(fetching)
                .isInstanceOfSatisfying(
                        CalendarNotFetched.class,
                        failure -> assertThat(failure.trouble()).isEqualTo(trouble));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        switch (path) {
            case "/calendar.ics" -> send(exchange, "BEGIN:VCALENDAR à");
            case "/moved" -> redirect(exchange, "/calendar.ics");
            case "/round" -> redirect(exchange, "/round");
            case "/inwards" ->
                redirect(exchange, "http://inside.test:" + server.getAddress().getPort() + "/calendar.ics");
            case "/endless" -> sendWithoutEnd(exchange);
            default -> exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void sendWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] some = new byte[65_536];
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
                body.write(some);
            }
        } catch (IOException hungUp) {
            // as a client does that has had enough
        }
    }

    private abstract static class Names implements DnsResolver {
        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
