package org.dateline.export;

import java.util.List;

/** Reports for the tests of exports: words of our own, with what breaks exports: emoji, quotation marks, line ends. */
final class Corpus {
    private Corpus() {}

    static List<String> lines() {
        return List.of(bombing(), bombingAgain(), protest(), talks(), planned(), arrest(), shelling());
    }

    private static String bombing() {
        String text = "🔥 At least 12 people were killed when rebels bombed a market in Kunduz on Friday.\r\n"
                + "\"My brother, Farid Noorzai, is dead\", said Laila Noorzai, a shopkeeper.";
        return Told.report("r1", text)
                .from("Daily, \"Star\"", "2021-10-09", "Bomb kills 12; market destroyed", "https://star.example/news/1")
                .event("ASSAULT", "explosives", "183", "bombed")
                .actor("sources", "rebels", "AFGREB", "AFG", "REB")
                .actor("targets", "people", "AFGCVL", "AFG", "CVL")
                .actor("victims", "Farid Noorzai", "AFGCVL", "AFG", "CVL")
                .said("said", "Laila Noorzai", "AFGCVL", "AFG", "CVL")
                .place("Kunduz", 36.72896, 68.857, "AFG", "Kunduz", "city")
                .day("2021-10-08", "Friday")
                .count("killed", 12, 12, null, "At least 12 people")
                .line();
    }

    private static String bombingAgain() {
        String text = "A bomb that rebels planted killed 14 in Kunduz on Friday, officials said.";
        return Told.report("r2", text)
                .from("Evening Post", "2021-10-10", "=Fourteen dead", null)
                .event("ASSAULT", "explosives", "183", "killed")
                .actor("sources", "rebels", "AFGREB", "AFG", "REB")
                .said("said", "officials", "AFGGOV", "AFG", "GOV")
                .place("Kunduz", 36.72896, 68.857, "AFG", "Kunduz", "city")
                .day("2021-10-08", "Friday")
                .count("killed", 14, 14, 14, "14")
                .line();
    }

    private static String protest() {
        String text = "Thousands marched through Nairobi on Monday; police watched.";
        return Told.report("r3", text)
                .from("The Coast", "2022-03-01", null, "https://coast.example/p?a=1,2")
                .event("PROTEST", "demo", "141", "marched")
                .actor("sources", "Thousands", "KENCVL", "KEN", "CVL")
                .place("Nairobi", -1.28333, 36.81667, "KEN", "Nairobi Area", "city")
                .day("2022-02-28", "Monday")
                .count("participants", 2000, null, 9999, "Thousands")
                .line();
    }

    private static String talks() {
        String text = "President Joe Biden met officials in France.";
        return Told.report("r4", text)
                .event("CONSULT", "visit", "042", "met")
                .actor("sources", "Joe Biden", "USAGOV", "USA", "GOV")
                .known("sources")
                .actor("targets", "officials", "FRAGOV", "FRA", "GOV")
                .place("France", 46, 2, "FRA", null, "country")
                .line();
    }

    private static String planned() {
        String text = "Opposition parties will march in Goma next week.";
        return Told.report("r5", text)
                .from("The Lake", "2022-03-01", "March planned", null)
                .event("PROTEST", "demo", "141", "march")
                .with("status", "planned")
                .actor("sources", "Opposition parties", "CODOPP", "COD", "OPP")
                .place("Goma", -1.67409, 29.22845, "COD", "Nord Kivu", "city")
                .line();
    }

    private static String arrest() {
        String text = "Police arrested Tomás Ibarra Luna in Chiapas on 4 May. Ibarra Luna denied it.";
        return Told.report("r6", text)
                .from("El Faro", "2020-05-05", "Luna arrested", "https://faro.example/2020/tomas-ibarra-luna-arrested")
                .event("COERCE", "arrest", "173", "arrested")
                .actor("sources", "Police", "MEXCOP", "MEX", "COP")
                .actor("targets", "Tomás Ibarra Luna", "MEXCVL", "MEX", "CVL")
                .place("Chiapas", 16.5, -92.5, "MEX", "Chiapas", "admin1")
                .day("2020-05-04", "4 May")
                .count("arrested", 1, 1, 1, "Tomás Ibarra Luna")
                .line();
    }

    private static String shelling() {
        String text = "Russian troops shelled Avdiivka; dozens of soldiers died. It was a dark day.";
        return Told.report("r7", text)
                .from("Kraj", "2023-10-12", "Shelling", "https://kraj.example/7")
                .event("ASSAULT", "heavy-weapons", "194", "shelled")
                .actor("sources", "Russian troops", "RUSMIL", "RUS", "MIL")
                .actor("targets", "soldiers", "UKRMIL", "UKR", "MIL")
                .place("Avdiivka", 48.14, 37.74, "UKR", "Donetsk", "city")
                .count("killed", 24, null, 99, "dozens of soldiers")
                .line();
    }

    /** Another report of a new incident, some days later. */
    static String bombingLate() {
        String text = "Gunmen killed three guards in Herat on Sunday.";
        return Told.report("r8", text)
                .from("Evening Post", "2021-10-18", "Guards killed", null)
                .event("ASSAULT", "firearms", "190", "killed")
                .actor("sources", "Gunmen", null, null, "UAF")
                .actor("targets", "guards", "AFGCOP", "AFG", "COP")
                .place("Herat", 34.34817, 62.19967, "AFG", "Herat", "city")
                .day("2021-10-17", "Sunday")
                .count("killed", 3, 3, 3, "three guards")
                .line();
    }

    /** The talks again, coded anew: they are denied. */
    static String talksDenied() {
        return talks().replace("\"status\":\"occurred\"", "\"status\":\"denied\"");
    }
}
