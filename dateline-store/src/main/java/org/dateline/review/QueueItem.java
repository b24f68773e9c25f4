package org.dateline.review;

import java.util.List;
import org.dateline.search.Hit;

/** An incident that waits for a reviewer, and why it is shown. */
public record QueueItem(Hit hit, List<String> why) {
    public QueueItem {
        why = List.copyOf(why);
    }
}
