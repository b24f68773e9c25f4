package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser, in the order in which a user meets it: an empty store, a pasted report, map and timeline,
 * evidence, review, export. Left out where there is no Chromium, unless -Ddateline.readers=required.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageIT {
    private static final boolean REQUIRED = "required".equals(System.getProperty("dateline.readers"));
    private static final String REPORT =
            "KUNDUZ, Afghanistan -- A suicide bomber attacked a mosque in Kunduz on Friday,"
                    + " killing at least 46 people and wounding dozens, officials said. The Islamic State group claimed"
                    + " responsibility for the attack. Hundreds of people protested in Kabul on Saturday against the government."
                    + " Pakistan condemned the attack.";
    private static final List<String> ROUTES = List.of(
            "/",
            "/actors",
            "/needs",
            "/compare",
            "/codebook",
            "/codebook/PROTEST",
            "/code",
            "/review",
            "/searches",
            "/help");

    private static final String[] RULES = {"wcag2a", "wcag2aa", "wcag21a", "wcag21aa"};
    /** What differs between the themes. */
    private static final String[] CONTRAST = {"color-contrast"};

    private @Nullable Shown shown;
    private @Nullable Viewer viewer;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, StoreException {
        assumeTrue(REQUIRED || Viewer.isThere(), "there is no " + Viewer.CHROMIUM);
        shown = new Shown(folder);
        viewer = new Viewer(shown.origin());
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

    private static String said(Page page, String selector) {
        return page.locator(selector).first().innerText();
    }

    @Test
    @Order(1)
    void emptyStoreSaysWhatToDoAndAPastedReportIsSeenOnMapAndTimeline() {
        Page page = viewer().window();
        viewer().open(page, "/");
        assertThat(said(page, "main")).contains("Nothing here yet", "dateline add");
        page.fill("#paste", REPORT);
        page.fill("#paste-published", "2021-10-10");
        page.fill("#paste-publisher", "Example News");
        page.click("text=Code it");
        page.locator(".codedevent").first().waitFor();
        assertThat(said(page, ".coded")).contains("ASSAULT", "Kunduz", "suicide bomber", "2021");
        page.locator("text=Why?").first().click();
        assertThat(said(page, ".why")).contains("events/assault");
        page.click("#addreport");
        page.locator("#list a.row").first().waitFor();
        assertThat(said(page, "#total")).contains("incidents from 1 report");
        page.locator(".bars rect[data-family=assault]").first().waitFor();
        assertThat(page.locator(".bars").getAttribute("aria-label")).contains("Oct 2021");
        assertThat(paintedPixels(page)).as("points are painted on the map").isPositive();
        viewer().assertClean();
    }

    private static int paintedPixels(Page page) {
        return ((Number) page.evaluate("() => { const canvas = document.querySelector('canvas.points');"
                        + " return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data"
                        + ".filter((value, index) => index % 4 === 3 && value > 0).length; }"))
                .intValue();
    }

    @Test
    @Order(2)
    void linkOpensTheSameFilterAndAFaultyQueryShowsItsPlace() {
        Page page = viewer().window();
        viewer().open(page, "/?q=type%3APROTEST&order=oldest");
        assertThat(page.locator("#query").inputValue()).isEqualTo("type:PROTEST");
        assertThat(page.locator(".legend [aria-pressed=true]").innerText()).contains("Protest");
        assertThat(page.locator("#list th[aria-sort]").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        page.locator("#list a.row").first().waitFor();
        assertThat(page.locator("#list tbody tr").allInnerTexts())
                .isNotEmpty()
                .allMatch(row -> row.contains("PROTEST"));
        page.fill("#query", "flood type:ASAULT");
        page.press("#query", "Enter");
        page.locator("#queryfault").waitFor();
        assertThat(said(page, "#queryfault")).contains("did you mean ASSAULT");
        assertThat(said(page, "#queryfault pre")).endsWith(" ".repeat(11) + "^");
        page.fill("#query", "typ");
        page.press("#query", "ArrowDown");
        page.press("#query", "Enter");
        assertThat(page.locator("#query").inputValue()).isEqualTo("type:");
        viewer().assertClean();
    }

    @Test
    @Order(3)
    void keysAloneLeadFromTheListToTheWordsAndBack() {
        Page page = viewer().window();
        viewer().open(page, "/?q=type%3AASSAULT");
        page.locator("#list a.row").first().waitFor();
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/incident/**");
        page.locator(".reporttext .text").waitFor();
        page.keyboard().press("e");
        page.locator("mark.now").first().waitFor();
        Locator value = page.locator(".matrix .value.now");
        assertThat(value.innerText()).contains(said(page, "mark.now"));
        page.keyboard().press("b");
        assertThat(page.evaluate("() => document.activeElement.className"))
                .asString()
                .contains("value");
        page.keyboard().press("?");
        page.locator("dialog").waitFor();
        page.keyboard().press("Escape");
        page.keyboard().press("g");
        page.keyboard().press("r");
        page.waitForURL("**/review");
        Viewer.settled(page);
        page.keyboard().press("/");
        page.waitForURL(url -> url.replaceAll(".*:\\d+", "").startsWith("/"));
        page.locator("#query:focus").waitFor();
        viewer().assertClean();
    }

    @Test
    @Order(4)
    void correctionHoldsAndIsTakenBackByKeys() {
        Page page = viewer().window();
        viewer().open(page, "/?q=type%3AASSAULT");
        page.locator("#list a.row").first().click();
        page.locator(".reporttext .text").waitFor();
        page.keyboard().press("e");
        page.locator("mark.now").first().waitFor();
        page.keyboard().press("c");
        page.selectOption("#correctfield", "killed");
        page.fill("#correctvalue", "46-50");
        page.click("#takemarked");
        page.fill("#correctnote", "as officials said <b>later</b>");
        page.press("#correctnote", "Enter");
        page.locator("text=Decisions of reviewers").waitFor();
        assertThat(said(page, ".incidenthead")).contains("46–50");
        assertThat(said(page, "ol[aria-labelledby=history]")).contains("killed", "as officials said <b>later</b>");
        page.keyboard().press("u");
        page.locator(".undone, .mark:has-text('undone')").first().waitFor();
        assertThat(said(page, ".incidenthead")).doesNotContain("46–50");
        page.keyboard().press("a");
        page.locator("[data-state=reviewed]").waitFor();
        viewer().assertClean();
    }

    @Test
    @Order(5)
    void twoCodersWhoSeeNothingOfEachOtherAreComparedAndSettled() {
        Page page = viewer().window();
        viewer().open(page, "/review/rounds");
        page.fill("#round-name", "First round");
        page.fill("#round-size", "1");
        page.fill("#round-q", "type:ASSAULT");
        page.fill("#round-coders", "tester, second");
        page.press("#round-coders", "Enter");
        page.click("a:has-text('First round')");
        page.fill("#blind-type", "ASSAULT");
        assertThat(said(page, "main")).contains("suicide bomber").doesNotContain("Agreement", "confidence");
        page.fill("#blind-killed", "46+");
        page.click("#answer");
        page.locator("#rounddone").waitFor();
        page.selectOption("#codingas", "second");
        page.locator("#answer").waitFor();
        page.fill("#blind-type", "COERCE");
        page.fill("#blind-killed", "46+");
        page.click("#answer");
        page.locator("#agreement .card").first().waitFor();
        assertThat(said(page, "#agreement")).contains("type", "killed", "COERCE", "second");
        page.locator("#agreement button:near(:text('ASSAULT'))").first().click();
        page.locator("#agreement .mark:has-text('decided')").waitFor();
        viewer().assertClean();
    }

    @Test
    @Order(6)
    void exportOfWhatIsShownIsAFile() throws IOException {
        Page page = viewer().window();
        viewer().open(page, "/?q=type%3AASSAULT");
        page.click("#export summary");
        Download download = page.waitForDownload(() -> page.click("#export a:has-text('CSV')"));
        assertThat(download.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(download.path()))
                .startsWith("incident_id,")
                .contains("ASSAULT")
                .doesNotContain("PROTEST");
        viewer().assertClean();
    }

    @Test
    @Order(7)
    void everyViewIsWithoutSeriousFaultInBothThemesAndFitsSmallAndLargeWindows() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            boolean light = theme == ColorScheme.LIGHT;
            String[] rules = light ? RULES : CONTRAST;
            Page page = viewer().window(light ? 360 : 1920, light ? 740 : 1080, theme);
            for (String route : ROUTES) {
                viewer().open(page, route);
                Viewer.accessibilityFaults(page, rules).forEach(fault -> wrong.add(theme + " " + route + " " + fault));
                int over = Viewer.overhang(page);
                if (over > 0) {
                    wrong.add("%s %s is %d pixels too wide".formatted(theme, route, over));
                }
            }
            viewer().open(page, "/");
            page.locator("#list a.row").first().click();
            page.locator(".reporttext .text").waitFor();
            Viewer.accessibilityFaults(page, rules).forEach(fault -> wrong.add(theme + " incident " + fault));
            assertThat(Viewer.overhang(page)).isNotPositive();
        }
        assertThat(wrong).isEmpty();
        viewer().assertClean();
    }

    @Test
    @Order(8)
    void themeSwitchHasThreeStatesAndKeepsThem() {
        Page page = viewer().window();
        viewer().open(page, "/help");
        assertThat(said(page, "#theme")).contains("system");
        page.click("#theme");
        page.click("#theme");
        assertThat(said(page, "#theme")).contains("dark");
        String dark = (String) page.evaluate("() => getComputedStyle(document.body).color");
        page.reload();
        Viewer.settled(page);
        assertThat(page.evaluate("() => getComputedStyle(document.body).color")).isEqualTo(dark);
        page.click("#theme");
        assertThat(said(page, "#theme")).contains("system");
        assertThat(page.evaluate("() => getComputedStyle(document.body).color")).isNotEqualTo(dark);
    }
}
