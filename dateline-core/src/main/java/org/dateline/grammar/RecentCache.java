package org.dateline.grammar;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was computed for a string, for at least the last so many different ones. Two generations: when the young
 * one is full it becomes the old one, and what is still asked for moves over. What is computed must depend on the string
 * alone.
 */
final class RecentCache<V> {
    private final int size;
    private final Function<String, V> compute;
    private volatile Generations<V> generations =
            new Generations<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    RecentCache(int size, Function<String, V> compute) {
        this.size = size;
        this.compute = compute;
    }

    V get(String key) {
        Generations<V> now = generations;
        @Nullable V value = now.young.get(key);
        if (value != null) {
            return value;
        }
        value = now.old.get(key);
        if (value == null) {
            value = compute.apply(key);
        }
        if (now.young.size() >= size) {
            now = new Generations<>(new ConcurrentHashMap<>(size), now.young);
            generations = now;
        }
        now.young.put(key, value);
        return value;
    }

    private record Generations<V>(ConcurrentHashMap<String, V> young, ConcurrentHashMap<String, V> old) {}
}
