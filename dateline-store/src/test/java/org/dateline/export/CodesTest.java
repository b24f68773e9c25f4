package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CodesTest {
    private final Codes codes = new Codes();

    @Test
    void goldsteinScoreOfACodeIsThatOfItsLongestBeginning() {
        assertThat(codes.goldstein("1823")).isEqualTo(-10.0);
        assertThat(codes.goldstein("1051")).isEqualTo(-5.0);
        assertThat(codes.goldstein("0874")).isEqualTo(10.0);
        assertThat(codes.goldstein(null)).isNull();
        assertThat(codes.goldstein("99")).isNull();
    }

    @Test
    void quadClassFollowsTheRoot() {
        assertThat(codes.quadClass("0411")).isEqualTo(1);
        assertThat(codes.quadClass("073")).isEqualTo(2);
        assertThat(codes.quadClass("112")).isEqualTo(3);
        assertThat(codes.quadClass("190")).isEqualTo(4);
    }

    @Test
    void countriesHaveTheCodesOfOtherDataSets() {
        assertThat(codes.country("UKR", "fips")).isEqualTo("UP");
        assertThat(codes.country("DEU", "fips")).isEqualTo("GM");
        assertThat(codes.countryNumber("COD", "gleditsch_ward")).isEqualTo(490);
        assertThat(codes.countryNumber("AFG", "numeric")).isEqualTo(4);
        assertThat(codes.country("PSE", "fips")).isNull();
        assertThat(codes.country("YEM", "acled_region")).isEqualTo("Middle East");
    }

    @Test
    void noTwoCountriesShareACode() {
        CodeTable countries = CodeTable.read("countries");
        for (String column : new String[] {"alpha3", "numeric", "fips", "gleditsch_ward", "name"}) {
            Set<String> seen = new TreeSet<>();
            countries.lines().stream()
                    .map(line -> line.getOrDefault(column, ""))
                    .filter(code -> !code.isEmpty())
                    .forEach(code ->
                            assertThat(seen.add(code)).as(column + " " + code).isTrue());
        }
    }

    @Test
    void everyAcledTypeIsOneOfAcleds() {
        Set<String> known = Set.of(
                "Battles",
                "Explosions/Remote violence",
                "Violence against civilians",
                "Protests",
                "Riots",
                "Strategic developments");
        assertThat(CodeTable.read("acled-types").lines())
                .allSatisfy(line -> assertThat(known).contains(line.getOrDefault("event_type", "")));
    }
}
