package org.dateline.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** News agencies by the forms in which credits name them. */
public final class Agencies {
    private final Map<String, String> byForm = new LinkedHashMap<>();

    /** Loads the list of agencies. */
    public static Agencies load(Lexicon lexicon) {
        Agencies agencies = new Agencies();
        for (Entry entry : lexicon.file("report/agencies.txt").entries()) {
            List<String> fields = entry.fields('|');
            agencies.byForm.put(key(fields.get(0)), fields.get(0));
            for (String form : fields.get(fields.size() - 1).split(";")) {
                if (!form.isBlank()) {
                    agencies.byForm.put(key(form), fields.get(0));
                }
            }
        }
        return agencies;
    }

    private static String key(String form) {
        return form.strip().toLowerCase(Locale.ROOT);
    }

    /** The canonical name of an agency written so, or null. */
    @Nullable
    String named(String form) {
        return byForm.get(key(form));
    }

    /** The canonical name of an agency; of one that is not listed the name as it is given. */
    public String canonical(String form) {
        String name = byForm.get(key(form));
        return name == null ? form.strip() : name;
    }

    /** Where the mentions of an agency end in a text, by any of its forms as whole words. */
    public List<Integer> endsOf(String canonical, String text) {
        List<String> forms = byForm.entrySet().stream()
                .filter(e -> e.getValue().equals(canonical))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean start = Character.isLetter(text.charAt(i)) && (i == 0 || !letterAt(text, i - 1));
            int end = start ? endAt(forms, text, i) : -1;
            if (end >= 0) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static int endAt(List<String> forms, String text, int from) {
        int best = -1;
        for (String form : forms) {
            int end = from + form.length();
            boolean here = end > best && text.regionMatches(true, from, form, 0, form.length()) && !letterAt(text, end);
            best = here ? end : best;
        }
        return best;
    }

    /** The longest agency name with which a text begins, as it is written there, or null. */
    @Nullable
    String startOf(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String best = null;
        for (String form : byForm.keySet()) {
            boolean here = form.length() > 3 && lower.startsWith(form) && !letterAt(text, form.length());
            if (here && (best == null || form.length() > best.length())) {
                best = text.substring(0, form.length());
            }
        }
        return best;
    }

    private static boolean letterAt(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
