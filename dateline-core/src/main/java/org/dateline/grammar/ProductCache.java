package org.dateline.grammar;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * First-layer products by key, filled as they are asked for, at most a given number of them. Reading takes no lock and
 * writes no shared memory that is already as it should be. Two threads may both compute a product; it is the same one.
 *
 * <p>Keys fall into sets of eight places. When a set is full, a product goes that was not asked for since the last time
 * that one had to go (the "clock" rule), so the frequent ones stay.
 */
final class ProductCache {
    private static final int WAYS = 8;

    private final AtomicReferenceArray<@Nullable Product> products;
    private final int sets;

    ProductCache(int capacity) {
        sets = Math.max(1, capacity / WAYS);
        products = new AtomicReferenceArray<>(sets * WAYS);
    }

    /** The product of a key, computed if it is not there. */
    float[] get(long key, LongFunction<float[]> compute) {
        int set = set(key);
        for (int i = set; i < set + WAYS; i++) {
            Product product = products.getAcquire(i);
            if (product == null) {
                break;
            }
            if (product.key == key) {
                if (!product.asked) {
                    product.asked = true;
                }
                return product.values;
            }
        }
        Product made = new Product(key, compute.apply(key));
        products.setRelease(place(set), made);
        return made.values;
    }

    private int set(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        return (int) Long.remainderUnsigned(mixed, sets) * WAYS;
    }

    private int place(int set) {
        for (int i = set; i < set + WAYS; i++) {
            Product product = products.getAcquire(i);
            if (product == null || !product.asked) {
                return i;
            }
        }
        for (int i = set; i < set + WAYS; i++) {
            Product product = products.getAcquire(i);
            if (product != null) {
                product.asked = false;
            }
        }
        return set;
    }

    private static final class Product {
        final long key;
        final float[] values;
        /** A hint only: races over it cost a recomputation at worst. */
        boolean asked;

        Product(long key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }
}
