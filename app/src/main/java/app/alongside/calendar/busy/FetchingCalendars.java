package app.alongside.calendar.busy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Fetches calendars from addresses that people gave, in which nothing is to be trusted: hosts outside the public
 * internet are not asked, also not after a redirect, and neither size nor time is unlimited.
 */
@Component
class FetchingCalendars implements AutoCloseable {
    private static final int LARGEST = 5_000_000;
    private static final int MOST_REDIRECTS = 3;
    private static final Timeout PATIENCE = Timeout.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final CalendarReach reach;
    private final CloseableHttpClient client;

    @Autowired
    FetchingCalendars(CalendarReach reach) {
        this(reach, SystemDefaultDnsResolver.INSTANCE);
    }

    FetchingCalendars(CalendarReach reach, DnsResolver names) {
        this.reach = reach;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(reach.privateNetworks() ? names : new PublicAddresses(names))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .setTimeToLive(TimeValue.ofSeconds(5))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(PATIENCE)
                        .setMaxRedirects(MOST_REDIRECTS)
                        .build())
                .setRedirectStrategy(new OnlyWhereAllowed())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Alongside")
                .build();
    }

    /** What lies at {@code address}, as text. */
    String fetch(CalendarAddress address) throws CalendarNotFetched {
        if (!isAllowed(address.uri())) {
            throw new CalendarNotFetched(Trouble.UNREACHABLE, null);
        }
        HttpGet request = new HttpGet(address.uri());
        request.setHeader("Accept", "text/calendar, text/plain;q=0.5, */*;q=0.1");
        try {
            return client.execute(request, response -> read(response, request));
        } catch (NotTheCalendar answer) {
            throw new CalendarNotFetched(answer.trouble, answer);
        } catch (IOException | RuntimeException unreachable) {
            throw new CalendarNotFetched(Trouble.UNREACHABLE, unreachable);
        }
    }

    private boolean isAllowed(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) || (reach.http() && "http".equalsIgnoreCase(uri.getScheme()));
    }

    private static String read(ClassicHttpResponse response, HttpGet request) throws IOException {
        if (response.getCode() != HttpStatus.SC_OK || response.getEntity() == null) {
            throw new NotTheCalendar(Trouble.REFUSED);
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        InputStream content = response.getEntity().getContent();
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            bytes.write(buffer, 0, count);
            if (bytes.size() > LARGEST || System.nanoTime() - end > 0) {
                // Closing the answer alone would read on to its end.
                request.cancel();
                throw new NotTheCalendar(Trouble.TOO_MUCH);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** Follows redirects to allowed kinds of addresses; their hosts are looked up with the same care as the first. */
    private final class OnlyWhereAllowed extends DefaultRedirectStrategy {
        @Override
        public boolean isRedirected(HttpRequest request, HttpResponse response, HttpContext context)
                throws ProtocolException {
            if (!super.isRedirected(request, response, context)) {
                return false;
            }
            try {
                return isAllowed(getLocationURI(request, response, context));
            } catch (ProtocolException malformed) {
                throw malformed;
            } catch (HttpException other) {
                throw new ProtocolException("Not a redirect to follow", other);
            }
        }
    }

    /** The server answered, but not with a calendar that can be read. */
    private static final class NotTheCalendar extends IOException {
        private static final long serialVersionUID = 1;

        private final Trouble trouble;

        NotTheCalendar(Trouble trouble) {
            super(trouble.name());
            this.trouble = trouble;
        }
    }
}
