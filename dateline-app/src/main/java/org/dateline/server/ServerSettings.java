package org.dateline.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to serve.
 *
 * @param store address of the store
 * @param host address to listen on
 * @param port port to listen on; 0 takes any that is free
 * @param reviewer by whose name the decisions of a user without a token are kept
 * @param names names by which the server may be asked for, beside this machine's own
 * @param build version of the program
 */
public record ServerSettings(String store, String host, int port, String reviewer, List<String> names, String build) {
    public ServerSettings {
        names = List.copyOf(names);
    }

    /** Whether other machines are served. */
    public boolean wide() throws UnknownHostException {
        return !Stream.of(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
    }
}
