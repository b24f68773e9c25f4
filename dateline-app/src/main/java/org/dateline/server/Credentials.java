package org.dateline.server;

import io.javalin.http.Context;

/** Tells who asks. */
interface Credentials {
    /** Who asks, or {@link Caller#NOBODY}. */
    Caller of(Context ctx);

    /** Where nobody has a token: whoever reaches the server, which is this machine alone, may do everything. */
    static Credentials local(String reviewer) {
        Caller user = new Caller(Role.ADMIN, reviewer, "local", true);
        return ctx -> user;
    }
}
