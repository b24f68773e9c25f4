package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Models;
import org.dateline.lexicon.Lexicon;
import org.dateline.report.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
    private static final ActorFinder FINDER = ActorFinder.from(Lexicon.shipped());
    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1);

    private static List<Sentence> sentences(String text) {
        Paragraph all = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
        return Models.analyser().analyse(text, List.of(all));
    }

    private static Actors survey(String text, @Nullable LocalDate day) {
        return FINDER.survey(text, sentences(text), day, List.of());
    }

    private static ActorMention mention(String text, String words, @Nullable LocalDate day) {
        return survey(text, day).mentions().stream()
                .filter(m -> m.span().in(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention \"" + words + "\" in " + text));
    }

    private static Actor actor(String text, String words) {
        return mention(text, words, null).actor();
    }

    @Test
    void stateHasNoRoleWhenOnlyItsNameStands() {
        Actor peru = actor("Peru recalled its envoy on Monday.", "Peru");
        assertThat(peru.code()).isEqualTo("PER");
        assertThat(peru.role()).isNull();
    }

    @Test
    void capitalIsActorWhenItActsAndPlaceWhenThingsHappenInIt() {
        assertThat(actor("Lima rejected the ruling.", "Lima").country()).isEqualTo("PER");
        Actors seen = survey("Farmers marched in Lima.", null);
        assertThat(seen.mentions()).noneMatch(m -> "Peru".equals(m.actor().name()));
        assertThat(seen.places())
                .singleElement()
                .satisfies(p -> assertThat(p.actor().country()).isEqualTo("PER"));
    }

    @Test
    void countryAndNounComposeAnActorWithItsModifierNested() {
        String text = "Senegalese officials met the delegation.";
        assertThat(actor(text, "Senegalese officials").code()).isEqualTo("SENGOV");
        assertThat(actor(text, "Senegalese").code()).isEqualTo("SEN");
    }

    @Test
    void roleOfGroupDependsOnTheDay() {
        String text = "Taliban officials closed the road.";
        assertThat(mention(text, "Taliban officials", IN_2019).actor().code()).isEqualTo("AFGREB");
        assertThat(mention(text, "Taliban officials", IN_2022).actor().code()).isEqualTo("AFGGOV");
    }

    @Test
    void ministerIsNoLongerGovernmentWhenTheTermIsOver() {
        String text = "Hosni Mubarak left the hospital.";
        assertThat(mention(text, "Hosni Mubarak", LocalDate.of(2005, 1, 1))
                        .actor()
                        .role())
                .isEqualTo("GOV");
        assertThat(mention(text, "Hosni Mubarak", LocalDate.of(2014, 1, 1))
                        .actor()
                        .role())
                .isEqualTo("ELI");
    }

    @Test
    void titleGivesAnUnknownPersonRoleAndCountry() {
        Actor minister =
                actor("Bolivian Mining Minister Teresa Quispe resigned.", "Bolivian Mining Minister Teresa Quispe");
        assertThat(minister.name()).isEqualTo("Teresa Quispe");
        assertThat(minister.code()).isEqualTo("BOLGOV");
    }

    @Test
    void appositionGivesPersonItsRole() {
        String text = "Farid Karimi, a Taliban official in charge of relief, spoke to villagers.";
        ActorMention named = mention(text, "Farid Karimi", IN_2022);
        assertThat(named.actor().code()).isEqualTo("AFGGOV");
        ActorMention office = mention(text, "Taliban official", IN_2022);
        assertThat(office.actor().name()).isEqualTo("Farid Karimi");
        assertThat(office.via()).isEqualTo(named.span());
    }

    @Test
    void familyNameIsFollowedBackToTheFullName() {
        String text = "Mayor Ewa Brzezicka banned the rally. Brzezicka cited safety.";
        ActorMention later = mention(text, "Brzezicka", null);
        assertThat(later.actor().name()).isEqualTo("Ewa Brzezicka");
        assertThat(later.via()).isNotNull();
    }

    @Test
    void acronymInBracketsNamesTheBodyAfterwards() {
        String text = "The Lakeside Fishers Congress (LFC) sued the state. The LFC wants damages.";
        Actor acronym = survey(text, null).mentions().stream()
                .filter(m -> m.sentence() == 1 && m.span().in(text).equals("LFC"))
                .findFirst()
                .orElseThrow()
                .actor();
        assertThat(acronym.name()).isEqualTo("Lakeside Fishers Congress");
    }

    @Test
    void pronounIsFollowedBackByNumberAndKind() {
        String text = "Rebel commanders met Norway's envoy. They rejected the plan.";
        assertThat(mention(text, "They", null).actor().name()).isEqualTo("Rebel commanders");
    }

    @Test
    void relativePronounStandsForItsNoun() {
        String text = "The soldiers who fired on the crowd were arrested.";
        assertThat(mention(text, "who", null).actor().role()).isEqualTo("MIL");
    }

    @Test
    void policeBelongToTheCountryOfTheSentence() {
        Actor police = actor("Police fired tear gas at students in Dakar, Senegal.", "Police");
        assertThat(police.code()).isEqualTo("SENCOP");
    }

    @Test
    void officialWithoutNameIsAnonymous() {
        Actor official = actor("A US official confirmed the strike.", "US official");
        assertThat(official.anonymous()).isTrue();
        assertThat(official.name()).isEqualTo("A US official");
    }

    @Test
    void sharedNounGivesTwoActors() {
        String text = "French and Malian soldiers patrolled the town.";
        List<Sentence> sentences = sentences(text);
        List<ActorMention> mentions = FINDER.find(text, sentences, null);
        assertThat(mentions)
                .filteredOn(m -> m.head() == 3)
                .extracting(m -> m.actor().code())
                .containsExactly("FRAMIL", "MLIMIL");
    }

    @Test
    void prefixAndBackingMakeNoNationality() {
        Actor militia = actor("The pro-Iranian militia shelled the base.", "pro-Iranian militia");
        assertThat(militia.code()).isNotEqualTo("IRNUAF");
        assertThat(actor("US-led forces took the town.", "US-led forces").code())
                .isEqualTo("USAMIL");
    }

    @Test
    void bodyOfNoCountryHasStemInItsCode() {
        Actor agency = actor("UNHCR opened a second camp.", "UNHCR");
        assertThat(agency.country()).isNull();
        assertThat(agency.code()).isEqualTo("IGOUNOREF");
    }

    @Test
    void dozensOfSoldiersAreSoldiers() {
        Actor many = actor("Dozens of Chadian soldiers deserted.", "Dozens of Chadian soldiers");
        assertThat(many.code()).isEqualTo("TCDMIL");
    }

    @Test
    void formerPresidentIsElite() {
        assertThat(actor("Former Chilean president Luis Vega was charged.", "Former Chilean president Luis Vega")
                        .role())
                .isEqualTo("ELI");
    }

    @Test
    void spansPointIntoTheText() {
        String text = "“Kenya’s police,” said Amnesty International’s Joan Nyanyuki, “killed 🕊 protesters.”";
        survey(text, null).mentions().forEach(m -> assertThat(m.span().in(text)).isNotBlank());
    }

    @Test
    void namesAreFoundWithoutTree() {
        String text = "Hamas fighters and Israeli troops clashed near Rafah.";
        List<Sentence> bare = Models.tagged(text);
        assertThat(FINDER.find(text, bare, null))
                .extracting(m -> m.actor().code())
                .contains("PSEREB", "ISRMIL");
    }
}
