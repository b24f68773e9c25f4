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
    private static final Set<EventType> SHOWN = Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE);

    /** A sentence that gives only the hour of an act may stand so many sentences after the one that tells the act. */
    private static final int FAR = 4;

    private final Casualties casualties;

    CarryOver(Casualties casualties) {
        this.casualties = casualties;
    }

    /** Fills gaps of the drafts, which are in order of the text. */
    void fill(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean hour = SHOWN.contains(draft.type()) && When.isClockOnly(draft.scene);
            boolean on = hour || (draft.type() == EventType.ASSAULT && goesOn(draft));
            Draft before = on ? before(drafts, i, hour ? FAR : 1) : null;
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

    private static @Nullable Draft before(List<Draft> drafts, int i, int most) {
        int sentence = drafts.get(i).scene.sentence().index();
        for (int j = i - 1; j >= 0; j--) {
            Draft draft = drafts.get(j);
            int gap = sentence - draft.scene.sentence().index();
            if (gap > most) {
                return null;
            }
            boolean fits = gap >= 1 && draft.type() == drafts.get(i).type() && draft.timeframe == Timeframe.CURRENT;
            boolean elsewhere = most > 1 && elsewhere(draft, drafts.get(i));
            if (fits && !elsewhere && draft.status == drafts.get(i).status) {
                return draft;
            }
        }
        return null;
    }

    private static boolean elsewhere(Draft a, Draft b) {
        return a.place != null
                && b.place != null
                && !a.place.place().name().equals(b.place.place().name());
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
