package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Columns registry = new Columns();
    private final Codes codes = new Codes();

    private String header(String table) {
        return registry.of(table).stream().map(Column::name).collect(Collectors.joining(", "));
    }

    @Test
    void nativeColumnsStandInTheirPromisedOrder() {
        assertThat(header("native"))
                .isEqualTo("incident_id, version, status, event_type, event_subtype, date_start, date_end, "
                        + "date_precision, country, admin1, admin2, place, latitude, longitude, geo_precision, actor_by, "
                        + "actor_by_type, actor_to, actor_to_type, killed_low, killed_best, killed_high, injured_low, "
                        + "injured_best, injured_high, displaced_low, displaced_best, displaced_high, detained_low, "
                        + "detained_best, detained_high, factuality, attributed_to, reports, independent_sources, "
                        + "source_scale, first_seen, last_changed, reviewed_by, evidence_quote, evidence_url, coder_version, "
                        + "codebook_version");
    }

    @Test
    void acledHasItsThirtyOneColumnsInOrder() {
        assertThat(header("acled"))
                .isEqualTo("event_id_cnty, event_date, year, time_precision, disorder_type, event_type, "
                        + "sub_event_type, actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2, interaction, "
                        + "civilian_targeting, iso, region, country, admin1, admin2, admin3, location, latitude, longitude, "
                        + "geo_precision, source, source_scale, notes, fatalities, tags, timestamp");
    }

    @Test
    void gedHasItsFortyNineColumnsInOrder() {
        assertThat(header("ged"))
                .isEqualTo("id, relid, year, active_year, code_status, type_of_violence, conflict_dset_id, "
                        + "conflict_new_id, conflict_name, dyad_dset_id, dyad_new_id, dyad_name, side_a_dset_id, "
                        + "side_a_new_id, side_a, side_b_dset_id, side_b_new_id, side_b, number_of_sources, source_article, "
                        + "source_office, source_date, source_headline, source_original, where_prec, where_coordinates, "
                        + "where_description, adm_1, adm_2, latitude, longitude, geom_wkt, priogrid_gid, country, "
                        + "country_id, region, event_clarity, date_prec, date_start, date_end, deaths_a, deaths_b, "
                        + "deaths_civilians, deaths_unknown, best, high, low, gwnoa, gwnob");
    }

    @Test
    void gdeltHasItsSixtyOneColumnsInOrder() {
        assertThat(registry.of("gdelt")).hasSize(61);
        assertThat(header("gdelt"))
                .startsWith("GlobalEventID, Day, MonthYear, Year, FractionDate, Actor1Code, Actor1Name, "
                        + "Actor1CountryCode, Actor1KnownGroupCode, Actor1EthnicCode, Actor1Religion1Code, "
                        + "Actor1Religion2Code, Actor1Type1Code, Actor1Type2Code, Actor1Type3Code, Actor2Code")
                .contains("IsRootEvent, EventCode, EventBaseCode, EventRootCode, QuadClass, GoldsteinScale, "
                        + "NumMentions, NumSources, NumArticles, AvgTone, Actor1Geo_Type")
                .endsWith("ActionGeo_Type, ActionGeo_Fullname, ActionGeo_CountryCode, ActionGeo_ADM1Code, "
                        + "ActionGeo_ADM2Code, ActionGeo_Lat, ActionGeo_Long, ActionGeo_FeatureID, DATEADDED, "
                        + "SOURCEURL");
    }

    @Test
    void icewsHasItsTwentyColumnsInOrder() {
        assertThat(header("icews"))
                .isEqualTo("Event ID, Event Date, Source Name, Source Sectors, Source Country, Event Text, "
                        + "CAMEO Code, Intensity, Target Name, Target Sectors, Target Country, Story ID, Sentence Number, "
                        + "Publisher, City, District, Province, Country, Latitude, Longitude");
    }

    @Test
    void evidenceColumnsStandInTheirPromisedOrder() {
        assertThat(header("evidence"))
                .isEqualTo("incident_id, field, value, report_id, start_utf16, end_utf16, start_cp, end_cp, "
                        + "quote, rule, origin");
    }

    @Test
    void everyKnownColumnHasAValueAndNoOther() {
        assertThat(List.of(
                        NativeShape.table(registry).columns(),
                        AcledShape.table(registry, codes).columns(),
                        GedShape.table(registry, codes).columns(),
                        GdeltShape.table(registry, codes).columns(),
                        IcewsShape.table(registry, codes).columns(),
                        Companions.reports(registry).columns(),
                        Companions.evidence(registry).columns(),
                        Companions.mentions(registry).columns(),
                        Companions.gdeltMentions(registry).columns(),
                        Companions.changes(registry).columns()))
                .allSatisfy(columns -> assertThat(columns).isNotEmpty());
    }

    @Test
    void everyColumnSaysWhatItMeansAndWhenItIsEmpty() {
        assertThat(registry.tables())
                .allSatisfy(table -> assertThat(registry.of(table))
                        .allSatisfy(column -> assertThat(
                                        List.of(column.name(), column.meaning(), column.source(), column.empty()))
                                .doesNotContain("")));
    }

    @Test
    void everyNativeColumnHasAnHxlTag() {
        assertThat(registry.of("native"))
                .allSatisfy(column -> assertThat(column.tag()).matches("#[a-z]+[0-9]?(\\+[a-z_]+)*"));
    }

    @Test
    void nameIsThereOnceInEachTable() {
        assertThat(registry.tables())
                .allSatisfy(table -> assertThat(registry.of(table).stream().map(Column::name))
                        .doesNotHaveDuplicates());
    }
}
