package org.dateline.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a database of PostgreSQL is.
 *
 * @param url for the driver, without user and password
 * @param user who, or null where the driver is to find out
 * @param password with what, or null
 */
record PostgresAddress(
        String url, @Nullable String user, @Nullable String password) {
    private static final String SCHEME = "postgresql:";
    private static final String DRIVER = "jdbc:";

    static boolean is(String address) {
        return address.startsWith(SCHEME) || address.startsWith(DRIVER + SCHEME) || address.startsWith("postgres:");
    }

    /** The address in the form of libpq, {@code postgresql://user:password@host:port/database}, or of the driver. */
    static PostgresAddress of(String address) throws StoreException {
        String plain = address.startsWith(DRIVER) ? address.substring(DRIVER.length()) : address;
        int authority = plain.indexOf("//");
        int at = authority < 0 ? -1 : plain.indexOf('@', authority);
        int slash = authority < 0 ? -1 : plain.indexOf('/', authority + 2);
        if (at < 0 || (slash >= 0 && at > slash)) {
            return new PostgresAddress(DRIVER + SCHEME + rest(plain), null, null);
        }
        String[] who = plain.substring(authority + 2, at).split(":", 2);
        return new PostgresAddress(
                DRIVER + SCHEME + "//" + plain.substring(at + 1),
                decoded(who[0]),
                who.length > 1 ? decoded(who[1]) : null);
    }

    private static String rest(String plain) {
        return plain.substring(plain.indexOf(':') + 1);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** For messages: without user, password and parameters, which may hold a password too. */
    @Override
    public String toString() {
        int parameters = url.indexOf('?');
        return URI.create(url.substring(DRIVER.length(), parameters < 0 ? url.length() : parameters))
                .toString();
    }
}
