package org.dateline.server;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What somebody may do; each role may do what those before it may. */
public enum Role implements RouteRole {
    /** What needs no token: the page's own files, logging in, whether the server lives. */
    OPEN,
    READ,
    REVIEW,
    ADMIN;

    /** Whether this role may do what that one may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }

    /** As tokens and the API write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
