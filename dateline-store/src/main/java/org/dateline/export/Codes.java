package org.dateline.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.incident.Incident;
import org.jspecify.annotations.Nullable;

/** The codes of other data sets that ours stand for, from the tables among the resources. */
final class Codes {
    private static final String STATE = "STATE";
    private static final String BODY = "IGO";

    private final CodeTable countries = CodeTable.read("countries");
    private final CodeTable goldstein = CodeTable.read("goldstein");
    private final CodeTable roots = CodeTable.read("cameo-roots");
    private final CodeTable sectors = CodeTable.read("icews-sectors");
    private final CodeTable religions = CodeTable.read("religions");
    private final CodeTable inter = CodeTable.read("acled-inter");
    private final CodeTable types = CodeTable.read("acled-types");

    @Nullable
    String country(@Nullable String alpha3, String column) {
        return countries.of(alpha3, column);
    }

    @Nullable
    Long countryNumber(@Nullable String alpha3, String column) {
        return countries.number(alpha3, column);
    }

    /** Goldstein's score of a CAMEO code, or of the longest beginning of it that has one. */
    @Nullable
    Double goldstein(@Nullable String cameo) {
        for (int length = cameo == null ? 0 : cameo.length(); cameo != null && length > 1; length--) {
            String score = goldstein.of(cameo.substring(0, length), "score");
            if (score != null) {
                return Double.valueOf(score);
            }
        }
        return null;
    }

    /** The first digits of a CAMEO code, or null where it has fewer. */
    static @Nullable String digits(@Nullable String cameo, int count) {
        return cameo == null || cameo.length() < count ? cameo : cameo.substring(0, count);
    }

    @Nullable
    String root(@Nullable String cameo, String column) {
        return roots.of(digits(cameo, 2), column);
    }

    @Nullable
    Long quadClass(@Nullable String cameo) {
        return roots.number(digits(cameo, 2), "quad_class");
    }

    @Nullable
    String sector(@Nullable String role) {
        return sectors.of(role, "words");
    }

    /** A sector in plain words: "civilians". */
    @Nullable
    String plainSector(@Nullable String role) {
        return sectors.of(role, "plain");
    }

    @Nullable
    String religion(@Nullable String words) {
        return religions.of(words, "cameo");
    }

    /** ACLED's number for a kind of actor, or null. At a protest the doers are protesters, in a riot rioters. */
    @Nullable
    Long inter(Actor actor, Incident incident, boolean doer) {
        if (doer && incident.type().name().equals("PROTEST") && !armed(actor)) {
            return "riot".equals(incident.mode()) || "vandalize".equals(incident.mode()) ? 5L : 6L;
        }
        Long number = inter.number(sectorOf(actor), "inter");
        String place = incident.place() == null ? null : incident.place().country();
        boolean abroad = place != null && actor.country() != null && !place.equals(actor.country());
        return number != null && number == 1 && abroad ? Long.valueOf(8) : number;
    }

    boolean armed(Actor actor) {
        return "armed".equals(inter.of(sectorOf(actor), "kind"));
    }

    boolean civilian(Actor actor) {
        return "civilian".equals(inter.of(sectorOf(actor), "kind"));
    }

    /** Whether it is a state or one of its forces. */
    boolean state(Actor actor) {
        return "1".equals(inter.of(sectorOf(actor), "inter")) && actor.country() != null;
    }

    private static @Nullable String sectorOf(Actor actor) {
        String code = actor.code() == null ? "" : actor.code();
        if (code.startsWith(BODY)) {
            return BODY;
        }
        return actor.role() == null && actor.country() != null && code.equals(actor.country()) ? STATE : actor.role();
    }

    /** The line of ACLED's types that fits first, or none. */
    Map<String, String> acledType(Story story) {
        Incident incident = story.incident();
        for (Map<String, String> line : types.lines()) {
            if (fits(line.get("type"), incident.type().name())
                    && fits(line.get("mode"), incident.mode())
                    && begins(incident.cameo(), line.getOrDefault("cameo", ""))
                    && target(line.getOrDefault("target", ""), story)) {
                return line;
            }
        }
        return Map.of();
    }

    private static boolean fits(@Nullable String wanted, @Nullable String is) {
        return wanted == null || wanted.isEmpty() || wanted.equals(is);
    }

    private static boolean begins(@Nullable String cameo, String beginning) {
        return beginning.isEmpty() || (cameo != null && cameo.startsWith(beginning));
    }

    private boolean target(String kind, Story story) {
        List<Actor> done = story.done();
        return switch (kind) {
            case "" -> true;
            case "civilian" -> !done.isEmpty() && done.stream().allMatch(this::civilian);
            case "armed" ->
                !done.isEmpty()
                        && !story.doers().isEmpty()
                        && Stream.concat(done.stream(), story.doers().stream()).allMatch(this::armed);
            default -> throw new IllegalStateException("acled-types.csv: target " + kind);
        };
    }
}
