package org.dateline.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up and refuses it where it has an address that is not allowed. The client connects to what this returns,
 * so the address that was checked is the one that is used, whatever the name may say a moment later.
 */
final class PublicDns implements DnsResolver {
    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    PublicDns(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** A host that has an address outside the public internet. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Refused(String host) {
            super(host + " is not on the public internet");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        for (InetAddress address : found) {
            if (!allowed.test(address)) {
                throw new Refused(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
