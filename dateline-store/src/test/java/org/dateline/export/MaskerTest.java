package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskerTest {
    private final Masker masker = new Masker("secret".getBytes(StandardCharsets.UTF_8));

    private Mask mask(Told told) throws IOException {
        return masker.mask(List.of(new Coded(new ObjectMapper().readTree(told.line()))), List.of());
    }

    private static Told told(String text) {
        return Told.report("r", text).event("ASSAULT", null, "190", text.split(" ")[0]);
    }

    @Test
    void namedVictimIsReplacedWithFullAndFamilyName() throws IOException {
        Mask mask = mask(told("Shot Laila Noorzai.").actor("victims", "Laila Noorzai", null, "AFG", "CVL"));
        String pseudonym = masker.pseudonym("Laila Noorzai");
        assertThat(pseudonym).matches("person-[0-9a-f]{8}");
        assertThat(mask.words("Laila Noorzai was shot; Noorzai's brother, Noorzaian, fled."))
                .isEqualTo(pseudonym + " was shot; " + pseudonym + "'s brother, Noorzaian, fled.");
    }

    @Test
    void officialKeepsHisName() throws IOException {
        Mask mask = mask(told("Met Peter Maas.").actor("sources", "Peter Maas", "DEUGOV", "DEU", "GOV"));
        assertThat(mask.words("Peter Maas")).isEqualTo("Peter Maas");
    }

    @Test
    void publicFigureOfTheDictionaryKeepsHerNameWhateverHerSector() throws IOException {
        Mask mask = mask(told("Met Greta Thunberg.")
                .actor("sources", "Greta Thunberg", "SWECVL", "SWE", "CVL")
                .known("sources"));
        assertThat(mask.words("Greta Thunberg")).isEqualTo("Greta Thunberg");
    }

    @Test
    void bodyIsNoPersonThoughItHasCapitals() throws IOException {
        Mask mask = mask(told("Asked Mercy Relief Foundation.")
                .actor("sources", "Mercy Relief Foundation", null, null, "SOC")
                .ruled("sources", "words of a speaker"));
        assertThat(mask.words("Mercy Relief Foundation")).isEqualTo("Mercy Relief Foundation");
    }

    @Test
    void oneNameHasOnePseudonymWhateverItsAccents() {
        assertThat(masker.pseudonym("José  Álvarez")).isEqualTo(masker.pseudonym("jose alvarez"));
        assertThat(new Masker("other".getBytes(StandardCharsets.UTF_8)).pseudonym("José Álvarez"))
                .isNotEqualTo(masker.pseudonym("José Álvarez"));
    }

    @Test
    void addressIsCutToItsSiteWhereItHoldsTheName() throws IOException {
        Mask mask = mask(told("Shot Laila Noorzai.").actor("victims", "Laila Noorzai", null, "AFG", "CVL"));
        assertThat(mask.address("https://x.example/news/laila-noorzai-shot?id=1"))
                .isEqualTo("https://x.example/");
        assertThat(mask.address("https://x.example/news/1")).isEqualTo("https://x.example/news/1");
    }

    @Test
    void familyNameOfTwoTellsOfNeither() throws IOException {
        Mask mask = mask(told("Shot Laila Noorzai and Farid Noorzai.")
                .actor("victims", "Laila Noorzai", null, "AFG", "CVL")
                .actor("victims", "Farid Noorzai", null, "AFG", "CVL"));
        assertThat(mask.words("Noorzai"))
                .isNotIn(masker.pseudonym("Laila Noorzai"), masker.pseudonym("Farid Noorzai"))
                .startsWith("person-");
    }

    @Test
    void familyNameThatAPublicFigureHasTooStays() throws IOException {
        Mask mask = mask(told("Shot Ann Biden as Joe Biden spoke.")
                .actor("victims", "Ann Biden", null, "USA", "CVL")
                .actor("sources", "Joe Biden", "USAGOV", "USA", "GOV")
                .known("sources"));
        assertThat(mask.words("Ann Biden and Biden")).isEqualTo(masker.pseudonym("Ann Biden") + " and Biden");
    }
}
