package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What others write is shown as words and never runs: markup and scripts through every field, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageSafetyIT {
    private static final boolean REQUIRED = "required".equals(System.getProperty("dateline.readers"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUN = "document.title='ran';window.ran=1";
    private static final String SCRIPT = "<script>" + RUN + "</script>";
    private static final String IMAGE = "<img src=x onerror=\"" + RUN + "\">";
    private static final String SVG = "<svg onload=\"" + RUN + "\">";
    private static final String LINK = "javascript:" + RUN;
    private static final String TURNED = "\u202Egnp.evil";

    private @Nullable Shown shown;
    private @Nullable Viewer viewer;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, StoreException {
        assumeTrue(REQUIRED || Viewer.isThere(), "there is no " + Viewer.CHROMIUM);
        Shown server = new Shown(folder);
        shown = server;
        server.store.add(
                List.of(record("r1", SCRIPT, IMAGE, LINK), record("r2", SVG, TURNED, "data:text/html," + SCRIPT)));
        server.store.mergeAll();
        viewer = new Viewer(server.origin());
    }

    @AfterAll
    void close() throws StoreException {
        if (viewer != null) {
            viewer.close();
        }
        if (shown != null) {
            shown.close();
        }
    }

    private Viewer viewer() {
        return Objects.requireNonNull(viewer);
    }

    /** A record whose every text tries something. */
    private static String record(String id, String title, String publisher, String url) {
        String actor = IMAGE + id;
        String text = actor + " killed 5 people in " + SCRIPT + " on Friday.";
        ObjectNode root = JSON.createObjectNode();
        root.putObject("report")
                .put("id", id)
                .put("published", "2024-03-04")
                .put("title", title)
                .put("publisher", publisher)
                .put("wire", SVG)
                .put("url", url)
                .put("text", text);
        root.putObject("coder").put("version", "test").put("lexicon", "1").put("schema", "1");
        ObjectNode event = root.putArray("events").addObject();
        event.put("id", "e1").put("type", "ASSAULT").put("cameo", "190");
        event.put("status", "occurred").put("timeframe", "current").put("confidence", 0.9);
        ObjectNode source = event.putArray("sources").addObject();
        source.put("name", actor).put("code", "UAF");
        span(source.putObject("mention"), text, actor);
        ObjectNode place = event.putObject("place");
        place.put("name", SCRIPT).put("country", "NGA").put("admin1", SVG).put("precision", "city");
        place.put("latitude", 9.9).put("longitude", 8.9);
        span(place.putObject("span"), text, SCRIPT);
        event.putObject("date")
                .put("start", "2024-03-01")
                .put("end", "2024-03-01")
                .put("precision", "day");
        ObjectNode killed =
                event.putObject("killed").put("low", 5).put("best", 5).put("high", 5);
        span(killed.putObject("span"), text, "5 people");
        span(event.putObject("trigger"), text, "killed");
        span(event.putObject("sentence"), text, text);
        return root.toString();
    }

    private static void span(ObjectNode node, String text, String words) {
        int begin = text.indexOf(words);
        node.put("begin", begin).put("end", begin + words.length()).put("text", words);
    }

    private void nothingRan(Page page) {
        assertThat(page.evaluate("() => window.ran ?? null")).isNull();
        assertThat(page.title()).isNotEqualTo("ran");
        assertThat(page.locator("main img, main script, main iframe, main svg[onload]")
                        .count())
                .isZero();
        viewer().assertClean();
    }

    @Test
    void scriptsInReportsAreWordsInListIncidentAndReport() {
        Page page = viewer().window();
        viewer().open(page, "/");
        page.locator("#list a.row").first().waitFor();
        assertThat(page.locator("#list").innerText()).contains("<img src=x onerror=", "<script>");
        nothingRan(page);
        page.locator("#list a.row").first().click();
        page.locator(".reporttext .text").waitFor();
        assertThat(page.locator("main").innerText()).contains(SCRIPT, IMAGE);
        assertThat(page.locator("a[href^='javascript:'], a[href^='data:']").count())
                .isZero();
        nothingRan(page);
        viewer().open(page, "/report/r2?mark=0-5");
        assertThat(page.locator("main").innerText()).contains(SVG);
        assertThat(page.locator("bdi").allInnerTexts()).anyMatch(text -> text.contains(TURNED));
        nothingRan(page);
        viewer().open(page, "/report/r1");
        assertThat(page.locator("main").innerText()).contains(LINK);
        assertThat(page.locator("a[href^='javascript:']").count()).isZero();
        nothingRan(page);
        for (String route : List.of("/actors", "/needs", "/compare", "/review")) {
            viewer().open(page, route);
            nothingRan(page);
        }
    }

    @Test
    void scriptsInNotesAndNamesOfSearchesAreWords() {
        Page page = viewer().window();
        viewer().open(page, "/?q=type%3AASSAULT");
        page.locator("#list a.row").first().waitFor();
        page.click("text=Save search");
        page.fill("#searchname", IMAGE);
        page.press("#searchname", "Enter");
        page.waitForCondition(() -> page.locator("dialog").count() == 0);
        viewer().open(page, "/searches");
        assertThat(page.locator("main").innerText()).contains(IMAGE);
        nothingRan(page);
        viewer().open(page, "/");
        page.locator("#list a.row").first().click();
        page.locator(".reporttext .text").waitFor();
        page.keyboard().press("x");
        page.fill("#rejectnote", SCRIPT);
        page.press("#rejectnote", "Enter");
        page.waitForCondition(() -> page.locator("main").innerText().contains("reject"));
        nothingRan(page);
    }

    @Test
    void scriptsInPastedTextAndInTheAddressAreWords() {
        Page page = viewer().window();
        viewer().open(page, "/?q=" + "%3Cimg%20src%3Dx%20onerror%3D%22window.ran%3D1%22%3E");
        page.locator("#queryfault, #list .nothing, #list a.row").first().waitFor();
        nothingRan(page);
        viewer().open(page, "/report/" + "%3Cscript%3E");
        nothingRan(page);
        viewer().open(page, "/code");
        page.fill("#paste", "Gunmen " + IMAGE + " killed 5 people in Jos on Friday. " + SCRIPT);
        page.fill("#paste-title", SVG);
        page.click("text=Code it");
        page.locator(".coded").waitFor();
        assertThat(page.locator(".coded").innerText()).contains(SVG);
        nothingRan(page);
    }
}
