package nl.vierlagen.evidence.scan;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.intake.UnusableSourceException;

/** Looks at a website: pages on the web, pages in saved files, or both. */
public final class WebsiteScan {

    private final String version;
    private final Limits limits;
    private final boolean allowsPrivate;
    private final AddressCheck.Lookup lookup;

    /**
     * Made for one call.
     *
     * @param version of this program, which sites are told
     * @param pages opened on the web at most
     * @param allowsPrivate whether addresses that are not on the public web may be fetched
     */
    public WebsiteScan(String version, int pages, boolean allowsPrivate) {
        this(version, Limits.of(pages), allowsPrivate, InetAddress::getAllByName);
    }

    WebsiteScan(String version, Limits limits, boolean allowsPrivate, AddressCheck.Lookup lookup) {
        this.version = version;
        this.limits = limits;
        this.allowsPrivate = allowsPrivate;
        this.lookup = lookup;
    }

    /** Whether it is an address on the web, and not the name of a file. */
    public static boolean isAddress(String source) {
        return source.matches("(?i)[a-z][a-z0-9+.-]+://.*");
    }

    /**
     * Looks at all of them as one site.
     *
     * @param date of the scan
     * @throws UnusableSourceException if a file can't be read, or an address is none
     */
    public Scanned scan(List<String> sources, LocalDate date) throws UnusableSourceException {
        Looked looked = new Looked();
        List<Link> starts = new ArrayList<>();
        for (String source : sources) {
            if (isAddress(source)) {
                starts.add(
                        Link.parse(source)
                                .orElseThrow(
                                        () -> new UnusableSourceException(
                                                source
                                                        + ": found no address that can be scanned; allowed: http:// or https://, a host and a path")));
            } else {
                saved(source, looked);
            }
        }
        boolean isWhole = false;
        if (!starts.isEmpty()) {
            Budget budget = new Budget(limits);
            Web web = new Web(new AddressCheck(lookup, allowsPrivate), budget, version);
            isWhole = new Crawl(web, budget, starts, looked).run();
        }
        return looked.done(date, isWhole);
    }

    private static void saved(String source, Looked looked) throws UnusableSourceException {
        try (InputStream in = Files.newInputStream(Path.of(source))) {
            byte[] bytes = in.readNBytes(Limits.PAGE_BYTES + 1);
            if (bytes.length > Limits.PAGE_BYTES) {
                throw new UnusableSourceException(
                        source + ": found more than " + Limits.PAGE_BYTES + " bytes; allowed: a smaller page");
            }
            looked.look(PageReader.readSaved(source, bytes));
        } catch (IOException e) {
            throw new UnusableSourceException(source + ": found something that can't be read (" + IoFault.told(e)
                    + "); allowed: an address that begins with https://, or a readable file of HTML");
        }
    }
}
