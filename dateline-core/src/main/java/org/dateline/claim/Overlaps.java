package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** What to do where the contents of statements overlap. */
final class Overlaps {
    private Overlaps() {}

    /** Of two statements with the same content the one whose source is known stays, of two such the first. */
    static List<Draft> resolve(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            int same = same(kept, draft);
            if (same < 0) {
                kept.add(draft);
            } else if (kept.get(same).source() == null && draft.source() != null) {
                kept.set(same, draft);
            }
        }
        return kept;
    }

    private static int same(List<Draft> kept, Draft draft) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).sentence() >= draft.sentence() - 1; i--) {
            Span a = kept.get(i).content().get(0);
            Span b = draft.content().get(0);
            if (a.end() == b.end() && Math.abs(a.start() - b.start()) < 10) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a statement stands, cue and all, inside the content of another one. */
    static boolean nested(Draft draft, List<Draft> ordered) {
        Span cue = draft.cueSpan();
        if (cue == null) {
            return false;
        }
        for (Draft other : ordered) {
            boolean near = Math.abs(other.sentence() - draft.sentence()) <= 1;
            if (near && other != draft && other.holds(cue)) {
                return true;
            }
        }
        return false;
    }
}
