package org.dateline.grammar;

/** From 64-bit hashes to the places that they had in a list. Immutable. */
final class HashTable {
    /** Stands in for the hash 0, which marks an empty slot. */
    private static final long ZERO = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] places;
    private final int shift;

    HashTable(long[] hashes) {
        int bits = Math.max(4, 64 - Long.numberOfLeadingZeros(hashes.length * 2L - 1));
        keys = new long[1 << bits];
        places = new int[1 << bits];
        shift = 64 - bits;
        for (int i = 0; i < hashes.length; i++) {
            put(hashes[i], i);
        }
    }

    private void put(long hash, int place) {
        long key = hash == 0 ? ZERO : hash;
        int slot = slot(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        places[slot] = place;
    }

    /** The place of a hash in the list, or -1. */
    int get(long hash) {
        long key = hash == 0 ? ZERO : hash;
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return places[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    private int slot(long key) {
        return (int) (((key ^ (key >>> 31)) * ZERO) >>> shift);
    }
}
