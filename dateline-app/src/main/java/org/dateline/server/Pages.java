package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/** The page's own files and the modules that it uses, out of the program itself. */
final class Pages implements Resource {
    /** Paths of the page; it shows what they say. */
    static final List<String> VIEWS = List.of(
            "/",
            "/incident/{id}",
            "/report/{id}",
            "/actors",
            "/needs",
            "/compare",
            "/codebook",
            "/codebook/{type}",
            "/code",
            "/review",
            "/review/rounds",
            "/review/rounds/{id}",
            "/searches",
            "/login",
            "/help");

    private static final String ROOT = "/dateline/page/";
    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("geojson", "application/geo+json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Modules modules = new Modules();
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    @Override
    public void register(Routes routes) {
        VIEWS.forEach(path -> routes.get(path, Role.OPEN, ctx -> send(ctx, "index.html", file("index.html"))));
        routes.get("/favicon.ico", Role.OPEN, ctx -> send(ctx, "icon.svg", file("icon.svg")));
        routes.get("/page/<path>", Role.OPEN, ctx -> send(ctx, ctx.pathParam("path"), file(ctx.pathParam("path"))));
        routes.get(
                "/lib/<path>", Role.OPEN, ctx -> send(ctx, ctx.pathParam("path"), modules.read(ctx.pathParam("path"))));
    }

    private byte @Nullable [] file(String path) throws IOException {
        for (String name : path.split("/", -1)) {
            if (!NAMES.matcher(name).matches()) {
                return null;
            }
        }
        if (!TYPES.containsKey(ending(path))) {
            return null;
        }
        byte[] there = read.get(path);
        if (there != null) {
            return there;
        }
        try (InputStream in = Pages.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            if (isPackaged()) {
                read.put(path, bytes);
            }
            return bytes;
        }
    }

    /** Whether the files are those of a jar, which stay as they are. */
    private static boolean isPackaged() {
        var root = Pages.class.getResource(ROOT + "index.html");
        return root != null && root.getProtocol().equals("jar");
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void send(Context ctx, String path, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw ApiException.notFound("there is no such file");
        }
        String tag =
                "\"" + Hash.hex(new String(bytes, StandardCharsets.ISO_8859_1)).substring(0, 24) + "\"";
        ctx.header("ETag", tag).header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding");
        if (Answers.matches(ctx.header("If-None-Match"), tag)) {
            ctx.status(304);
            return;
        }
        ctx.contentType(TYPES.getOrDefault(ending(path), "application/octet-stream"))
                .result(bytes);
    }
}
