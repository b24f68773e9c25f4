package org.dateline.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class CopiesLawsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
    private static final Copies COPIES = new Copies();
    private static final List<String> STORIES = List.of(
            Stories.MARKET,
            Stories.MARKET_NEXT_DAY,
            Stories.MARKET_BY_ANOTHER,
            Stories.SHARES,
            Stories.SHARES_NEXT_DAY);
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\b[a-z]+\\b");

    /** What the rewriting machine of the tests puts for a word. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("said", "stated"),
            Map.entry("killing", "murdering"),
            Map.entry("killed", "murdered"),
            Map.entry("wounding", "injuring"),
            Map.entry("wounded", "injured"),
            Map.entry("hidden", "concealed"),
            Map.entry("crowded", "packed"),
            Map.entry("northern", "upper"),
            Map.entry("officials", "authorities"),
            Map.entry("police", "officers"),
            Map.entry("blast", "explosion"),
            Map.entry("shortly", "soon"),
            Map.entry("narrow", "thin"),
            Map.entry("lanes", "alleys"),
            Map.entry("shoppers", "customers"),
            Map.entry("buying", "purchasing"),
            Map.entry("stalls", "kiosks"),
            Map.entry("broke", "shattered"),
            Map.entry("reporters", "journalists"),
            Map.entry("children", "kids"),
            Map.entry("nearby", "adjacent"),
            Map.entry("alley", "lane"),
            Map.entry("claimed", "took"),
            Map.entry("attack", "assault"),
            Map.entry("fought", "battled"),
            Map.entry("government", "administration"),
            Map.entry("revenue", "income"),
            Map.entry("denied", "rejected"),
            Map.entry("condemned", "denounced"),
            Map.entry("ordered", "instructed"),
            Map.entry("tighten", "strengthen"),
            Map.entry("roads", "highways"),
            Map.entry("visit", "trip"),
            Map.entry("statement", "declaration"),
            Map.entry("people", "individuals"),
            Map.entry("quiet", "calm"),
            Map.entry("truce", "ceasefire"),
            Map.entry("talks", "negotiations"),
            Map.entry("permanent", "lasting"),
            Map.entry("prisoners", "captives"),
            Map.entry("sending", "dispatching"),
            Map.entry("doctors", "physicians"),
            Map.entry("urged", "pressed"),
            Map.entry("deadliest", "bloodiest"),
            Map.entry("conflict", "war"));

    @Provide
    Arbitrary<String> stories() {
        return Arbitraries.of(STORIES);
    }

    private static Signature sign(String id, String text, int day) {
        return COPIES.sign(id, text, List.of(), null, DAY.plusDays(day));
    }

    private static Optional<CopyKind> kind(Signature first, Signature second) {
        return COPIES.compare(first, second).map(Copies.Copy::kind);
    }

    @Property(tries = 20)
    void textIsAnExactCopyOfItself(@ForAll("stories") String story, @ForAll @IntRange(min = 0, max = 9) int later) {
        assertThat(kind(sign("a", story, 0), sign("b", story, later))).contains(CopyKind.EXACT);
    }

    @Property(tries = 100)
    void orderOfTheTwoDoesNotMatter(
            @ForAll("stories") String one,
            @ForAll("stories") String other,
            @ForAll @IntRange(min = -2, max = 2) int day) {
        Signature first = sign("a", one, 0);
        Signature second = sign("b", other, day);
        assertThat(COPIES.compare(first, second)).isEqualTo(COPIES.compare(second, first));
    }

    @Property(tries = 8)
    void storyCutFromItsEndIsAReprintAndSharesABand(@ForAll @IntRange(min = 3, max = 8) int paragraphs) {
        Signature whole = sign("a", Stories.MARKET, 0);
        Signature cut = sign("b", Stories.firstParagraphs(Stories.MARKET, paragraphs), 0);
        assertThat(kind(whole, cut)).contains(CopyKind.REPRINT);
        assertThat(COPIES.bands(whole)).containsAnyElementsOf(COPIES.bands(cut));
    }

    @Property(tries = 50)
    void storyWithWordsExchangedIsRewordedAndSharesABand(@ForAll Random random) {
        String exchanged = WORD.matcher(Stories.MARKET)
                .replaceAll(m -> random.nextInt(5) == 0 ? m.group() : SYNONYMS.getOrDefault(m.group(), m.group()));
        Signature whole = sign("a", Stories.MARKET, 0);
        Signature reworded = sign("b", exchanged, 0);
        assertThat(kind(whole, reworded)).contains(CopyKind.REWORDED);
        assertThat(COPIES.bands(whole)).containsAnyElementsOf(COPIES.bands(reworded));
    }

    @Property(tries = 50)
    void originIsAFunctionOfTheSet(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int size) {
        List<Signature> copies = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String wire = List.of("AP", "Reuters", "", "").get(random.nextInt(4));
            @Nullable LocalDate day = random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(3));
            copies.add(COPIES.sign("r" + i, Stories.MARKET, List.of(), wire.isEmpty() ? null : wire, day));
        }
        String origin = COPIES.origin(copies);
        Collections.shuffle(copies, random);
        assertThat(COPIES.origin(copies)).isEqualTo(origin);
    }

    @Property(tries = 30)
    void signatureStaysSmallWhateverTheLength(@ForAll @IntRange(min = 0, max = 60) int times) {
        String text = Collections.nCopies(times, Stories.MARKET).stream().collect(Collectors.joining("\n"));
        assertThat(sign("a", text, 0).bytes().length).isLessThanOrEqualTo(4000);
    }

    @Property(tries = 200)
    void anyTextCanBeSignedAndCompared(@ForAll String one, @ForAll String other) {
        Signature first = sign("a", one, 0);
        Signature second = sign("b", other, 0);
        assertThat(COPIES.compare(first, second)).isEqualTo(COPIES.compare(second, first));
        assertThat(COPIES.bands(first)).doesNotContainNull();
    }
}
