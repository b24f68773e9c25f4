package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The compiled gazetteer: fixed rows, their names, and two sorted indexes of keys. Read-only and safe to share. */
final class GazetteerFile {
    static final String RESOURCE = "/dateline/places.bin";
    private static final int ROW = 28;
    private static final int ADMIN1 = 16;
    private static final int ADMIN2 = 20;
    private static final int COUNTRY = 24;
    private static final int FEATURE = 26;

    private final byte[] bytes;
    private final ByteBuffer file;
    private final int size;
    private final Strings names;
    private final Strings codes;
    private final Index exact;
    private final Index coarse;

    private GazetteerFile(byte[] bytes) {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes);
        if (bytes.length < 8 || file.getInt(0) != GazetteerCompiler.MAGIC) {
            throw new IllegalStateException(RESOURCE + " was not written by this version: build again");
        }
        this.size = file.getInt(4);
        this.names = new Strings(8 + size * ROW);
        this.codes = new Strings(names.end);
        this.exact = new Index(codes.end);
        this.coarse = new Index(exact.end);
    }

    static GazetteerFile load() {
        try (InputStream in = GazetteerFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        RESOURCE + " is missing: it is compiled by the build from dateline-core/gazetteer");
            }
            return new GazetteerFile(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read: " + e.getMessage(), e);
        }
    }

    int size() {
        return size;
    }

    /** Rows with this folded name, most people first. */
    int[] find(String folded) {
        return exact.find(folded);
    }

    /** Rows whose name is written down much like this one, most people first. */
    int[] findCoarse(String loose) {
        return coarse.find(loose);
    }

    boolean contains(String folded) {
        return exact.position(folded) >= 0;
    }

    String name(int row) {
        return names.get(row);
    }

    /** Code of a division ("US.TX"), "" for other rows. */
    String code(int row) {
        return codes.get(row);
    }

    double latitude(int row) {
        return file.getInt(at(row)) / 1e5;
    }

    double longitude(int row) {
        return file.getInt(at(row) + 4) / 1e5;
    }

    long people(int row) {
        return file.getInt(at(row) + 8);
    }

    int id(int row) {
        return file.getInt(at(row) + 12);
    }

    /** Row of the first-order division, or -1. */
    int admin1(int row) {
        return file.getInt(at(row) + ADMIN1);
    }

    /** Row of the second-order division, or -1. */
    int admin2(int row) {
        return file.getInt(at(row) + ADMIN2);
    }

    /** ISO 3166-1 alpha-2. */
    String country(int row) {
        return new String(bytes, at(row) + COUNTRY, 2, StandardCharsets.US_ASCII);
    }

    Feature feature(int row) {
        return Feature.ofLetter(bytes[at(row) + FEATURE]);
    }

    private static int at(int row) {
        return 8 + row * ROW;
    }

    private final class Strings {
        private final int count;
        private final int offsets;
        private final int text;
        private final int end;

        Strings(int at) {
            count = file.getInt(at);
            offsets = at + 4;
            text = offsets + 4 * (count + 1);
            end = text + file.getInt(offsets + 4 * count);
        }

        String get(int number) {
            int from = file.getInt(offsets + 4 * number);
            int to = file.getInt(offsets + 4 * number + 4);
            return new String(bytes, text + from, to - from, StandardCharsets.UTF_8);
        }

        int compare(int number, byte[] key) {
            int from = text + file.getInt(offsets + 4 * number);
            int to = text + file.getInt(offsets + 4 * number + 4);
            return Arrays.compareUnsigned(bytes, from, to, key, 0, key.length);
        }
    }

    private final class Index {
        private static final int[] NONE = {};

        private final Strings keys;
        private final int starts;
        private final int postings;
        private final int end;

        Index(int at) {
            keys = new Strings(at);
            starts = keys.end;
            postings = starts + 4 * (keys.count + 1);
            end = postings + 4 * file.getInt(starts + 4 * keys.count);
        }

        int position(String key) {
            byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
            int low = 0;
            int high = keys.count - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = keys.compare(middle, wanted);
                if (order == 0) {
                    return middle;
                } else if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }

        int[] find(String key) {
            int position = position(key);
            if (position < 0) {
                return NONE;
            }
            int from = file.getInt(starts + 4 * position);
            int to = file.getInt(starts + 4 * position + 4);
            int[] rows = new int[to - from];
            for (int i = from; i < to; i++) {
                rows[i - from] = file.getInt(postings + 4 * i);
            }
            return rows;
        }
    }
}
