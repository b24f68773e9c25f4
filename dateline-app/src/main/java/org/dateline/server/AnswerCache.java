package org.dateline.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers that were asked for last, up to a number of bytes. Safe for use by many threads. */
final class AnswerCache {
    private static final int SHARE = 8;

    private final long most;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    AnswerCache(long most) {
        this.most = most;
    }

    synchronized byte @Nullable [] get(String key) {
        return kept.get(key);
    }

    /** Keeps it; what is larger than a fair share is not kept. */
    synchronized void put(String key, byte[] value) {
        if (value.length > most / SHARE) {
            return;
        }
        byte[] old = kept.put(key, value);
        bytes += value.length + 2L * key.length() - (old == null ? 0 : old.length + 2L * key.length());
        Iterator<Map.Entry<String, byte[]>> eldest = kept.entrySet().iterator();
        while (bytes > most && eldest.hasNext()) {
            Map.Entry<String, byte[]> entry = eldest.next();
            bytes -= entry.getValue().length + 2L * entry.getKey().length();
            eldest.remove();
        }
    }
}
