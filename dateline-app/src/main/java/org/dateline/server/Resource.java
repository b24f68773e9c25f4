package org.dateline.server;

/** A part of the API. */
public interface Resource {
    /** Says what it serves. */
    void register(Routes routes);
}
