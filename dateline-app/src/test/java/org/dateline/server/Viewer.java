package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Debian's Chromium before the page of a server: what it shows, and what goes wrong in it. */
final class Viewer implements AutoCloseable {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String AXE = "/axe.min.js";

    private final Playwright playwright;
    private final Browser browser;
    private final String origin;
    private final List<String> faults = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private @Nullable BrowserContext context;

    Viewer(String origin) {
        this.origin = origin;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--lang=en")));
    }

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM);
    }

    /** A fresh window of a size, in a theme. */
    Page window(int width, int height, ColorScheme theme) {
        if (context != null) {
            context.close();
        }
        BrowserContext fresh = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(theme));
        context = fresh;
        Page page = fresh.newPage();
        page.onPageError(error -> faults.add(error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                foreign.add(request.url());
            }
        });
        page.onDialog(dialog -> {
            faults.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    Page window() {
        return window(1280, 800, ColorScheme.LIGHT);
    }

    /** Goes to a path and waits until the view stands. */
    void open(Page page, String path) {
        page.navigate(origin + path);
        settled(page);
    }

    static void settled(Page page) {
        page.waitForFunction("() => document.querySelector('main h1') && !document.querySelector('.waiting')");
    }

    /** Script errors, refused by the policy or thrown, since the start. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Addresses of other origins that were asked for. */
    List<String> foreign() {
        return List.copyOf(foreign);
    }

    /** Serious and critical faults of accessibility, by the rules or sets of rules that are named. */
    @SuppressWarnings("unchecked") // what axe answers is JSON
    static List<String> accessibilityFaults(Page page, String... rules) throws IOException {
        try (InputStream in = Objects.requireNonNull(Viewer.class.getResourceAsStream(AXE))) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        String asked = "rules => axe.run({resultTypes: ['violations'], runOnly: rules}).then(found => found.violations"
                + ".filter(one => one.impact === 'serious' || one.impact === 'critical')"
                + ".map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 150)).join(' ')))";
        return (List<String>) page.evaluate(asked, List.of(rules));
    }

    /** By how many pixels the page is wider than its window. */
    static int overhang(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    /** Nothing ran that should not, and nobody else was asked. */
    void assertClean() {
        assertThat(faults).isEmpty();
        assertThat(foreign).isEmpty();
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        browser.close();
        playwright.close();
    }
}
