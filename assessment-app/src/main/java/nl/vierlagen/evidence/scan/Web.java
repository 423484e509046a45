package nl.vierlagen.evidence.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Security;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Fetches addresses, within a budget, and follows redirects step by step: each address is checked again. */
final class Web {

    /** What a scan calls itself, for robots.txt. */
    static final String NAME = "vierlagen";

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Decides whether an address may be fetched. */
    @FunctionalInterface
    interface Permit {
        void check(Link link) throws RefusedException;
    }

    private final HttpClient client;
    private final AddressCheck addresses;
    private final Budget budget;
    private final String userAgent;

    Web(AddressCheck addresses, Budget budget, String version) {
        // Names are looked up once for the whole process, so that what was checked is what is connected to.
        Security.setProperty("networkaddress.cache.ttl", "-1");
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(budget.limits().request())
                .build();
        this.addresses = addresses;
        this.budget = budget;
        this.userAgent = NAME + "/" + version + " (audit of a website, on behalf of its owner)";
    }

    /** What came from an address, after all redirects. */
    record Reply(Link link, int status, byte[] body, String contentType) {

        boolean isPage() {
            return contentType.isEmpty() || contentType.contains("html");
        }

        Optional<String> charset() {
            int at = contentType.indexOf("charset=");
            return at < 0
                    ? Optional.empty()
                    : Optional.of(contentType
                            .substring(at + 8)
                            .replaceFirst(";.*", "")
                            .replaceAll("[\"'\\s]", ""));
        }
    }

    /** @throws RefusedException if the host of an address is not on the public web */
    void check(Link link) throws RefusedException {
        addresses.check(link.uri().getHost());
    }

    Reply get(Link link, Permit permit) throws RefusedException {
        Link next = link;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            permit.check(next);
            URI uri = next.uri();
            check(next);
            HttpResponse<byte[]> response = send(uri);
            if (!REDIRECTS.contains(response.statusCode())) {
                return reply(next, response);
            }
            next = target(uri, response);
        }
        throw new RefusedException("found more than " + MOST_REDIRECTS + " redirects");
    }

    private static Link target(URI from, HttpResponse<byte[]> response) throws RefusedException {
        String location = response.headers().firstValue("location").orElse("");
        try {
            return Link.parse(from.resolve(location.strip().replace(" ", "%20")).toString())
                    .orElseThrow(
                            () -> new RefusedException("redirects to '" + location + "', which is not on the web"));
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException("redirects to '" + location + "', which is no address");
        }
    }

    private HttpResponse<byte[]> send(URI uri) throws RefusedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("User-Agent", userAgent)
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.1")
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, head -> new LimitedBody(budget.forBody()));
        try {
            HttpResponse<byte[]> response = sent.get(budget.forRequest().toMillis(), TimeUnit.MILLISECONDS);
            budget.take(response.body().length);
            return response;
        } catch (TimeoutException slow) {
            sent.cancel(true);
            throw new RefusedException("found no whole answer within "
                    + budget.limits().request().toSeconds() + " seconds, or the time for all pages is up");
        } catch (ExecutionException failed) {
            budget.take(failed.getCause() instanceof IOException ? 1 : 0);
            String told = failed.getCause().getMessage();
            throw new RefusedException(
                    told == null ? failed.getCause().getClass().getSimpleName() : told);
        } catch (InterruptedException stopped) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedException("was stopped");
        }
    }

    private Reply reply(Link link, HttpResponse<byte[]> response) throws RefusedException {
        String encoding = response.headers()
                .firstValue("content-encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        String type = response.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        if (encoding.endsWith("gzip")) {
            body = expanded(body);
        } else if (!encoding.equals("identity") && !encoding.isEmpty()) {
            throw new RefusedException("found the encoding '" + encoding + "'; allowed: gzip, or none");
        }
        return new Reply(link, response.statusCode(), body, type);
    }

    private byte[] expanded(byte[] body) throws RefusedException {
        int most = (int) budget.forBody();
        if (body.length == 0) {
            return body;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] expanded = in.readNBytes(most + 1);
            budget.take(expanded.length);
            if (expanded.length > most) {
                throw new RefusedException("expands to more than " + most + " bytes");
            }
            return expanded;
        } catch (IOException damaged) {
            throw new RefusedException("found gzip that is damaged");
        }
    }
}
