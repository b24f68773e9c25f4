package org.dateline.fetch;

import java.net.URI;

/**
 * A page as it came.
 *
 * @param address where it came from, after redirects
 * @param body its bytes, unpacked
 * @param mediaType as the server says it, lower case and without parameters; empty where it says none
 */
public record Fetched(URI address, byte[] body, String mediaType) {}
