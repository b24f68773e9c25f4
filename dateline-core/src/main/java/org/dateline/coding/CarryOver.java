package org.dateline.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Place and date of a violent event carried over from the sentence before, where the same event plainly goes on: "the
 * attack …", "Two people were killed."
 */
final class CarryOver {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Rule RULE = Rule.named("carried over from the sentence before");

    private final Casualties casualties;

    CarryOver(Casualties casualties) {
        this.casualties = casualties;
    }

    /** Fills gaps of the drafts, which are in order of the text. */
    void fill(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = draft.type() == EventType.ASSAULT && goesOn(draft) ? before(drafts, i) : null;
            if (before != null) {
                carry(before, draft);
            }
        }
    }

    /** A definite noun, or a verb that only gives the toll. */
    private boolean goesOn(Draft draft) {
        Sentence tree = draft.scene.sentence();
        int token = draft.trigger.token();
        int article = tree.child(token, "det");
        boolean definite =
                article >= 0 && DEFINITE.contains(tree.token(article).form().toLowerCase(Locale.ROOT));
        return definite || (draft.sources.isEmpty() && casualties.tells(draft.scene, token));
    }

    private static @Nullable Draft before(List<Draft> drafts, int i) {
        int sentence = drafts.get(i).scene.sentence().index();
        for (int j = i - 1; j >= 0; j--) {
            Draft draft = drafts.get(j);
            int gap = sentence - draft.scene.sentence().index();
            if (gap > 1) {
                return null;
            }
            boolean fits = gap == 1 && draft.type() == EventType.ASSAULT && draft.timeframe == Timeframe.CURRENT;
            if (fits && draft.status == drafts.get(i).status) {
                return draft;
            }
        }
        return null;
    }

    private static void carry(Draft from, Draft to) {
        if (to.timeframe != Timeframe.CURRENT) {
            return;
        }
        boolean sameDay = to.date == null
                || from.date == null
                || to.date.date() == null
                || to.date.date().equals(from.date.date());
        if (to.place == null && from.place != null && sameDay) {
            to.place = from.place;
            to.evidence.put("place", Evidence.of(from.place.span(), RULE));
        }
        if (to.date == null && from.date != null) {
            to.date = from.date;
            to.evidence.put("date", Evidence.of(from.date.span(), RULE));
        }
    }
}
