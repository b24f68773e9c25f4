package org.dateline.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages, from the public internet only: neither an address that a user pastes nor a redirect leads to a machine
 * behind the firewall. No cookies, no credentials, no proxy. Safe for use by many threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final String AGENT = "Dateline";
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080, 8443);
    private static final int OK = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    private final Bounds bounds;
    private final Set<Integer> ports;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch;

    /** One for the public internet, within the usual limits: 5 redirects, 30 seconds, 16 MiB. */
    public Fetcher() {
        this(Bounds.USUAL, SystemDefaultDnsResolver.INSTANCE, PublicAddresses::holds, PORTS);
    }

    Fetcher(Bounds bounds, DnsResolver names, Predicate<InetAddress> allowed, Set<Integer> ports) {
        this.bounds = bounds;
        this.ports = ports;
        this.client = client(bounds, new PublicDns(names, allowed));
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fetch-deadline");
            thread.setDaemon(true);
            return thread;
        });
        pool.setRemoveOnCancelPolicy(true);
        this.watch = pool;
    }

    private static CloseableHttpClient client(Bounds bounds, DnsResolver dns) {
        Timeout connect = Timeout.of(bounds.connect());
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(connect)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(dns)
                        .setDefaultConnectionConfig(connection)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(connect)
                        .build())
                .setUserAgent(AGENT)
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * The page at an address.
     *
     * @throws FetchException where it is refused, does not come in time, is too large or is no page
     */
    public Fetched fetch(URI address) throws FetchException {
        long end = System.nanoTime() + bounds.whole().toNanos();
        URI at = address;
        for (int hop = 0; hop <= bounds.redirects(); hop++) {
            check(at);
            Answer answer = get(at, end);
            if (answer.page() != null) {
                return answer.page();
            }
            at = next(at, answer.location());
        }
        throw new FetchException(address + " is redirected more than " + bounds.redirects() + " times", false);
    }

    /** A page, or where to look for it. */
    private record Answer(@Nullable Fetched page, @Nullable String location) {}

    private void check(URI address) throws FetchException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(address, "only http and https addresses are fetched");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw refused(address, "an address has a host, and neither name nor password before it");
        }
        if (!ports.contains(address.getPort())) {
            throw refused(address, "pages are not fetched from port " + address.getPort());
        }
    }

    private static FetchException refused(URI address, String why) {
        return new FetchException(address + " is not fetched: " + why, true);
    }

    private static URI next(URI from, @Nullable String location) throws FetchException {
        if (location == null) {
            throw new FetchException(from + " is redirected to nowhere", false);
        }
        try {
            URI to = from.resolve(new URI(location));
            if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(to.getScheme())) {
                throw refused(to, "a redirect leads from https to http");
            }
            return to;
        } catch (URISyntaxException e) {
            throw new FetchException(from + " is redirected to what is no address", false);
        }
    }

    private Answer get(URI address, long end) throws FetchException {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9");
        long left = end - System.nanoTime();
        ScheduledFuture<?> deadline = watch.schedule(request::cancel, Math.max(left, 0), TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, response -> answer(address, response));
        } catch (PublicDns.Refused e) {
            throw refused(address, e.getMessage() + "; save the page as a file and give that");
        } catch (TooLarge e) {
            throw new FetchException(address + " is larger than " + bounds.bytes() + " bytes", false);
        } catch (IOException e) {
            String why = System.nanoTime() >= end
                    ? "it took longer than " + bounds.whole().toSeconds() + " s"
                    : String.valueOf(e.getMessage());
            throw new FetchException(address + " cannot be fetched: " + why, false);
        } finally {
            deadline.cancel(false);
        }
    }

    private Answer answer(URI address, ClassicHttpResponse response) throws IOException {
        int code = response.getCode();
        if (code >= FIRST_REDIRECT && code < FIRST_ERROR) {
            Header location = response.getFirstHeader("Location");
            return new Answer(null, location == null ? null : location.getValue());
        }
        HttpEntity entity = response.getEntity();
        if (code != OK || entity == null) {
            throw new IOException("the server answers " + code);
        }
        try (InputStream in = entity.getContent()) {
            byte[] body = in.readNBytes(bounds.bytes() + 1);
            if (body.length > bounds.bytes()) {
                throw new TooLarge();
            }
            return new Answer(new Fetched(address, body, mediaType(entity)), null);
        }
    }

    private static String mediaType(HttpEntity entity) {
        ContentType type = ContentType.parseLenient(entity.getContentType());
        return type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
