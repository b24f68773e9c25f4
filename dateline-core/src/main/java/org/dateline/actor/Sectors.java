package org.dateline.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The PLOVER sectors and the code stems that stand in the place of a country. */
final class Sectors {
    private static final Set<String> ALL = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");
    private static final Set<String> STATELESS = Set.of("IGO", "NGO", "MNC", "IMG");

    private Sectors() {}

    static boolean isSector(String word) {
        return ALL.contains(word);
    }

    /** Whether a code stem stands for a body of no country. */
    static boolean isStateless(String stem) {
        return stem.length() >= 3 && STATELESS.contains(stem.substring(0, 3));
    }

    /** Sectors of those who fight a state or each other. */
    static boolean isArmedNonState(@Nullable String role) {
        return "REB".equals(role) || "UAF".equals(role) || "PRM".equals(role);
    }

    /** The actor code of a stem and a sector; null where there is no stem. */
    static @Nullable String code(@Nullable String stem, @Nullable String role) {
        if (stem == null) {
            return null;
        }
        return role == null || "UNK".equals(role) ? stem : stem + role;
    }
}
