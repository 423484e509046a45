package nl.vierlagen.evidence.scan;

import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Keeps a scan from reaching into the network of whoever runs it. */
final class AddressCheck {

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private final Lookup lookup;
    private final boolean allowsPrivate;

    AddressCheck(Lookup lookup, boolean allowsPrivate) {
        this.lookup = lookup;
        this.allowsPrivate = allowsPrivate;
    }

    /** @throws RefusedException unless each address of the host is one of the public web */
    void check(String host) throws RefusedException {
        try {
            for (InetAddress address : lookup.all(host)) {
                if (!allowsPrivate && !isPublic(address)) {
                    throw new RefusedException("found the address " + address.getHostAddress() + " of " + host
                            + ", which is not on the public web; allowed: a public one, or any with --allow-private");
                }
            }
        } catch (UnknownHostException unknown) {
            throw new RefusedException("found no address of the host " + host);
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean isSpecial = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (isSpecial) {
            return false;
        }
        return address instanceof Inet6Address six ? isPublic(six) : isPublic(address.getAddress());
    }

    /** RFC 6890 and its registry: what is left beside the kinds that InetAddress knows. */
    private static boolean isPublic(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return !(first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113);
    }

    private static boolean isPublic(Inet6Address address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        // Global unicast is 2000::/3; of it, 2001:db8::/32 is for documentation.
        boolean isGlobal = (first & 0xe0) == 0x20;
        boolean isDocumentation =
                first == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xff) == 0x0d && (bytes[3] & 0xff) == 0xb8;
        if (!isGlobal || isDocumentation) {
            return false;
        }
        if (InetAddresses.hasEmbeddedIPv4ClientAddress(address)) {
            Inet4Address inside = InetAddresses.getEmbeddedIPv4ClientAddress(address);
            return isPublic((InetAddress) inside);
        }
        return true;
    }
}
