package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.Models;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceMention.Use;
import org.dateline.report.Credit;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = PlaceFinder.load(Lexicon.shipped());

    private static List<PlaceMention> find(String text) {
        return FINDER.find(text, Models.tagged(text), PlaceContext.NONE);
    }

    private static PlaceMention the(String text, String words) {
        return find(text).stream()
                .filter(m -> m.span().in(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place \"" + words + "\" in: " + text + " but " + find(text)));
    }

    private static Place place(String text, String words) {
        return the(text, words).place();
    }

    private static void assertNear(Place place, double latitude, double longitude) {
        assertThat(degrees(place.latitude())).isBetween(latitude - 1, latitude + 1);
        assertThat(degrees(place.longitude())).isBetween(longitude - 1, longitude + 1);
    }

    private static double degrees(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    @Test
    void townIsFoundWithPointCountryAndDivision() {
        Place kunduz = place("A blast tore through a mosque in the northern city of Kunduz on Friday.", "Kunduz");
        assertThat(kunduz.precision()).isEqualTo(Place.Precision.CITY);
        assertThat(kunduz.country()).isEqualTo("AFG");
        assertThat(kunduz.admin1()).isEqualTo("Kunduz");
        assertThat(kunduz.gazetteer()).isEqualTo("geonames:1135689");
        assertNear(kunduz, 36.7, 68.9);
    }

    @Test
    void divisionIsMeantWhenItsKindIsNamed() {
        Place province = place("Three villages fell in Kunduz province, officials in Afghanistan said.", "Kunduz");
        assertThat(province.precision()).isEqualTo(Place.Precision.ADMIN1);
    }

    @Test
    void partOfACountryHasThePrecisionOfACountry() {
        Place country = place("Two soldiers died in eastern Afghanistan.", "Afghanistan");
        assertThat(country.precision()).isEqualTo(Place.Precision.COUNTRY);
        assertThat(country.country()).isEqualTo("AFG");
    }

    @Test
    void stateBehindACommaDecidesWhichTown() {
        assertNear(place("The fire began in Paris, Texas, at noon.", "Paris"), 33.7, -95.6);
        assertNear(place("The fire began in Paris, France, at noon.", "Paris"), 48.9, 2.3);
        assertNear(place("The fire began in Springfield, Ill., at noon.", "Springfield"), 39.8, -89.6);
    }

    @Test
    void oneNameIsOnePlaceInAReport() {
        String text = "The fire began in Paris, Texas, at noon. By evening all of Paris was without power.";
        assertThat(find(text).stream()
                        .filter(m -> m.span().in(text).equals("Paris"))
                        .map(m -> m.place().country()))
                .containsExactly("USA", "USA");
    }

    @Test
    void countryNamedInTheReportDecidesWhichTown() {
        assertThat(place("Police in Kenya said the bus left Eldoret for Naivasha.", "Naivasha")
                        .country())
                .isEqualTo("KEN");
        assertThat(place("Ukraine said shells fell on Bucha overnight.", "Bucha")
                        .country())
                .isEqualTo("UKR");
    }

    @Test
    void neighboursDecideWhichTown() {
        String text = "Crews from Cambridge, Ely and Newmarket fought the blaze for hours.";
        assertThat(place(text, "Cambridge").country()).isEqualTo("GBR");
    }

    @Test
    void otherSpellingOfANameIsUnderstood() {
        assertNear(place("Fighters entered Mazar-i-Sharif at dawn.", "Mazar-i-Sharif"), 36.7, 67.1);
        assertNear(place("Aid reached Hodeidah by ship.", "Hodeidah"), 14.8, 42.95);
        assertNear(place("Shells fell near Deir al-Zour.", "Deir al-Zour"), 35.3, 40.1);
        assertNear(place("Snipers held parts of Kobani.", "Kobani"), 36.9, 38.35);
    }

    @Test
    void adjectiveIsMarkedAndIsNotWhereSomethingHappened() {
        PlaceMention kenyan = the("Kenyan troops crossed the river.", "Kenyan");
        assertThat(kenyan.use()).isEqualTo(Use.ADJECTIVE);
        assertThat(kenyan.isWhere()).isFalse();
        assertThat(kenyan.place().country()).isEqualTo("KEN");
    }

    @Test
    void placeInTheNameOfABodyIsMarked() {
        PlaceMention texas = the("Researchers at the University of Texas said the drug worked.", "Texas");
        assertThat(texas.use()).isEqualTo(Use.EMBEDDED);
        assertThat(texas.isWhere()).isFalse();
    }

    @Test
    void personIsNoPlaceWhenANameCouldBeBoth() {
        String text = "Brett Holland runs the shop. Holland said that he would stay.";
        assertThat(find(text)).noneMatch(m -> m.span().in(text).equals("Holland"));
    }

    @Test
    void commonWordIsNoPlaceWhenAVillageBearsIt() {
        assertThat(find("Most said that they would march again on Sunday. March was cold."))
                .isEmpty();
    }

    @Test
    void seatOfPowerIsAPlaceOnlyBehindAPreposition() {
        assertThat(find("The Kremlin rejected the charge.")).isEmpty();
        Place kremlin = place("Protesters gathered near the Kremlin at noon.", "Kremlin");
        assertThat(kremlin.precision()).isEqualTo(Place.Precision.SITE);
    }

    @Test
    void roadIsASiteWithoutAPointWhenNoGazetteerKnowsIt() {
        Place road = place("A lorry overturned on Tannery Street on Monday.", "Tannery Street");
        assertThat(road.precision()).isEqualTo(Place.Precision.SITE);
        assertThat(road.latitude()).isNull();
        assertThat(road.longitude()).isNull();
    }

    @Test
    void abbreviatedStateIsUnderstoodOnlyBehindAComma() {
        assertThat(place("He was held in Mobile, Ala., overnight.", "Ala.").admin1())
                .isEqualTo("Alabama");
        assertThat(find("Mass graves were found.")).isEmpty();
    }

    @Test
    void datelineComesFirstAndStandsInNoSentence() {
        String text = "ISLAMABAD Traders shut their shops in Karachi.";
        PlaceContext context = new PlaceContext(null, new Credit("ISLAMABAD", new Span(0, 9)), null);
        List<PlaceMention> found = FINDER.find(text, Models.tagged(text), context);
        assertThat(found.get(0).sentence()).isEqualTo(-1);
        assertThat(found.get(0).isWhere()).isFalse();
        assertThat(found.get(0).place().country()).isEqualTo("PAK");
    }

    @Test
    void offsetsAreThoseOfTheTextWhenItHoldsSignsOfTwoUnits() {
        String text = "😀 Rain fell on Łódź and on São Paulo. 🇺🇦 Kyiv slept.";
        assertThat(find(text).stream().map(m -> m.span().in(text))).contains("Łódź", "São Paulo", "Kyiv");
    }

    @Test
    void nothingIsFoundWhenThereIsNoText() {
        assertThat(FINDER.find("", List.of(), PlaceContext.NONE)).isEmpty();
    }

    @Test
    void sameMentionsAreFoundByManyThreads() throws Exception {
        String text =
                "Troops left Goma for Bukavu, in eastern Congo, after talks in Nairobi and Luanda. Rwandan forces stayed.";
        List<PlaceMention> alone = find(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<PlaceMention>> task = () -> find(text);
            for (Future<List<PlaceMention>> result :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> task).toList())) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }
}
