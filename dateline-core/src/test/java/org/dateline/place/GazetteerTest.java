package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load(Lexicon.shipped());

    private static List<Candidate> find(String name) {
        return GAZETTEER.find(NameFolding.fold(name));
    }

    @Test
    void gazetteerHoldsThePlacesOfItsSources() {
        assertThat(GAZETTEER.size()).isGreaterThan(130_000);
    }

    @Test
    void nameIsFoundHoweverItIsWritten() {
        assertThat(find("Łódź").get(0).country()).isEqualTo("POL");
        assertThat(find("lodz").get(0).country()).isEqualTo("POL");
        assertThat(find("N’Djamena").get(0).country()).isEqualTo("TCD");
        assertThat(find("St. Louis")).isEqualTo(find("Saint Louis"));
    }

    @Test
    void placesOfOneNameAreAllFoundButNotMoreThanTheLimit() {
        assertThat(find("Springfield").size()).isBetween(10, Gazetteer.MOST_CANDIDATES);
        assertThat(find("San José").size()).isLessThanOrEqualTo(Gazetteer.MOST_CANDIDATES);
    }

    @Test
    void noPlaceLiesAtTheOriginAndNoneOutsideTheEarth() {
        for (String name :
                List.of("Lagos", "Quito", "Helmand", "Franklin County", "Kenya", "Sahel", "Nile", "Evin prison")) {
            assertThat(find(name)).isNotEmpty();
            for (Candidate place : find(name)) {
                assertThat(Math.abs(place.latitude()) + Math.abs(place.longitude()))
                        .isGreaterThan(0.01);
                assertThat(Math.abs(place.latitude())).isLessThanOrEqualTo(90);
                assertThat(Math.abs(place.longitude())).isLessThanOrEqualTo(180);
            }
        }
    }

    @Test
    void divisionHasAPointAmongItsTowns() {
        Candidate helmand = find("Helmand").get(0);
        assertThat(helmand.feature()).isEqualTo(Feature.ADMIN1);
        Candidate sangin = find("Sangin").stream()
                .filter(c -> "AFG".equals(c.country()))
                .findFirst()
                .orElseThrow();
        assertThat(sangin.within(helmand)).isTrue();
        assertThat(helmand.distance(sangin)).isLessThan(200);
    }

    @Test
    void nameWrittenByEarIsFoundInTheCountriesAskedFor() {
        assertThat(GAZETTEER.findAlike(NameFolding.fold("Mazar-i-Shareef"), Set.of("AFG")))
                .isNotEmpty();
        assertThat(GAZETTEER.findAlike(NameFolding.fold("Mazar-i-Shareef"), Set.of("UKR")))
                .isEmpty();
    }

    @Test
    void distanceIsThatOverTheSurface() {
        Candidate paris = find("Paris").get(0);
        Candidate london = find("London").get(0);
        assertThat(paris.distance(london)).isBetween(335.0, 350.0);
        assertThat(find("Suva").get(0).distance(find("Apia").get(0))).isLessThan(1300);
    }
}
