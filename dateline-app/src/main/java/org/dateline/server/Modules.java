package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The modules of others that the page uses: a fixed list of files of their jars. A module that imports another by its
 * bare name, which a browser does not know, gets the path of that other.
 */
final class Modules {
    private static final String JARS = "/META-INF/resources/webjars/";
    private static final String PREACT = JARS + "preact/10.28.0/";
    private static final String LEAFLET = JARS + "leaflet/1.9.4/dist/";

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("preact.module.js", PREACT + "dist/preact.module.js"),
            Map.entry("hooks.module.js", PREACT + "hooks/dist/hooks.module.js"),
            Map.entry("leaflet-src.esm.js", LEAFLET + "leaflet-src.esm.js"),
            Map.entry("leaflet.js", LEAFLET + "leaflet.js"),
            Map.entry("leaflet.css", LEAFLET + "leaflet.css"),
            Map.entry("images/layers.png", LEAFLET + "images/layers.png"),
            Map.entry("images/layers-2x.png", LEAFLET + "images/layers-2x.png"),
            Map.entry("images/marker-icon.png", LEAFLET + "images/marker-icon.png"),
            Map.entry("images/marker-icon-2x.png", LEAFLET + "images/marker-icon-2x.png"),
            Map.entry("images/marker-shadow.png", LEAFLET + "images/marker-shadow.png"));

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    /** A file of the list, or null. */
    byte @Nullable [] read(String name) throws IOException {
        String resource = FILES.get(name);
        if (resource == null) {
            return null;
        }
        byte[] there = read.get(name);
        if (there == null) {
            there = load(name, resource);
            read.put(name, there);
        }
        return there;
    }

    private static byte[] load(String name, String resource) throws IOException {
        try (InputStream in = Modules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the program lacks " + resource);
            }
            byte[] bytes = in.readAllBytes();
            if (!name.endsWith(".js")) {
                return bytes;
            }
            String text = new String(bytes, StandardCharsets.UTF_8)
                    .replace("from\"preact\"", "from\"/lib/preact.module.js\"")
                    .replaceAll("(?m)^//# sourceMappingURL=.*$", "");
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
