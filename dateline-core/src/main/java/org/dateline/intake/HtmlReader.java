package org.dateline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.dateline.evidence.Limits;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A web page to a report: the article's text as paragraphs, with the title, date, publisher and address that the page
 * states. Nothing is fetched and no script runs.
 */
final class HtmlReader {
    private static final int ENOUGH = 400;
    private static final String NOISE =
            "script,style,noscript,nav,aside,footer,form,button,iframe,svg,template,[hidden],[aria-hidden=true],"
                    + "[class*=related],[class*=newsletter],[class*=advert],[class*=promo],[class*=share],[class*=social],"
                    + "[class*=comment],[class*=cookie],[class*=subscribe],[id*=comment],[class*=recirc],[class*=breadcrumb]";
    private static final String BLOCKS =
            "p,h1,h2,h3,h4,h5,h6,li,blockquote,div,section,article,tr,figcaption,pre,br,dd,dt,td";

    private final Given given;
    private final Limits limits;
    private final ObjectMapper json = new ObjectMapper();

    HtmlReader(Given given, Limits limits) {
        this.given = given;
        this.limits = limits;
    }

    @Nullable
    Report read(byte[] bytes, String at, List<Problem> problems) throws IOException {
        return report(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""), null, at, problems);
    }

    @Nullable
    Report read(String html, @Nullable String url, String at, List<Problem> problems) {
        return report(Jsoup.parse(html), url, at, problems);
    }

    private @Nullable Report report(Document page, @Nullable String url, String at, List<Problem> problems) {
        JsonNode data = linkedData(page);
        String body = body(page, data);
        if (body.isBlank()) {
            problems.add(new Problem(ProblemCode.NO_ARTICLE, at, "no article text found on the page", null));
            return null;
        }
        String date = first(
                data.path("datePublished").asText(""),
                meta(page, "article:published_time"),
                meta(page, "date"),
                meta(page, "pubdate"),
                page.select("time[datetime]").attr("datetime"));
        String publisher = first(data.path("publisher").path("name").asText(""), meta(page, "og:site_name"));
        String address =
                url != null ? url : first(page.select("link[rel=canonical]").attr("href"), meta(page, "og:url"));
        return Reports.checked(
                new Reports.Parts(
                        null,
                        body,
                        first(data.path("headline").asText(""), meta(page, "og:title"), page.title()),
                        address,
                        given.publisher() != null ? given.publisher() : publisher,
                        given.published() != null ? given.published() : date == null ? null : Dates.parsed(date)),
                at,
                limits,
                problems);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "],meta[name=" + name + "],meta[itemprop=" + name + "]")
                .attr("content");
    }

    /** The article that the page describes as JSON-LD, or a missing node. */
    private JsonNode linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = article(json.readTree(script.data()));
                if (!found.isMissingNode()) {
                    return found;
                }
            } catch (JsonProcessingException e) {
                // A page's broken metadata is no fault of the report; the next of it, or the page's text, is read.
            }
        }
        return json.missingNode();
    }

    private JsonNode article(JsonNode node) {
        if (node.path("@type").toString().contains("Article")) {
            return node;
        }
        for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
            if (child.path("@type").toString().contains("Article")) {
                return child;
            }
        }
        return json.missingNode();
    }

    /** The article element where it holds enough, else what readability finds, else the body that the page describes. */
    private static String body(Document page, JsonNode data) {
        Element best = null;
        for (Element article : page.select("article,[itemprop=articleBody]")) {
            if (best == null || paragraphs(article) > paragraphs(best)) {
                best = article;
            }
        }
        if (best != null && paragraphs(best) >= ENOUGH) {
            return text(best);
        }
        Element readable = new Readability4J("", page.clone()).parse().getArticleContent();
        String text = readable == null ? "" : text(readable);
        String described = data.path("articleBody").asText("");
        return text.length() >= ENOUGH || text.length() >= described.length() ? text : described;
    }

    private static int paragraphs(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    /** Paragraphs of an element, parted by blank lines. */
    private static String text(Element element) {
        Element copy = element.clone();
        copy.select(NOISE).remove();
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            open.append(words.text());
                        } else if (node instanceof Element block && block.is(BLOCKS)) {
                            close(open, paragraphs);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element block && block.is(BLOCKS)) {
                            close(open, paragraphs);
                        }
                    }
                },
                copy);
        close(open, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        String words = open.toString().strip();
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
        open.setLength(0);
    }
}
