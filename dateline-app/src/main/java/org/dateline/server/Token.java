package org.dateline.server;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is kept: the token itself is shown once, when it is made, and never kept.
 *
 * @param id by which it is listed and revoked
 * @param role what its bearer may do
 * @param name of its bearer; decisions are kept by it
 * @param created when it was made
 * @param expires when it ceases to hold, or null for never
 * @param hash SHA-256 of the token, in hexadecimal digits
 */
public record Token(
        String id,
        Role role,
        String name,
        Instant created,
        @Nullable Instant expires,
        String hash) {
    /** Whether it holds at a moment. */
    public boolean holds(Instant now) {
        return expires == null || now.isBefore(expires);
    }
}
