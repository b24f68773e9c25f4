package org.dateline.server;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param role what they may do
 * @param name by which their decisions are kept, or null for somebody without a token
 * @param session what the request is bound to: a token's id, or "local"
 * @param byCookie whether the browser sends the proof by itself, so that a write needs the page's own mark beside it
 */
public record Caller(Role role, @Nullable String name, String session, boolean byCookie) {
    /** Somebody of whom nothing is known. */
    static final Caller NOBODY = new Caller(Role.OPEN, null, "", true);
}
