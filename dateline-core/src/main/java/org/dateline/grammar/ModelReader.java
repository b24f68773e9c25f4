package org.dateline.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the packed model files: big-endian numbers, arrays with their length in front, strings with a line end each. */
final class ModelReader {
    private static final String FOLDER = "/org/dateline/models/";

    private final ByteBuffer in;

    ModelReader(ByteBuffer in, int magic) {
        this.in = in;
        if (in.getInt() != magic) {
            throw new IllegalStateException("not the model file expected, or of another version");
        }
    }

    /** The whole file of that name in the models' jar. */
    static ByteBuffer open(String name) {
        try (InputStream in = ModelReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + name + " is not on the class path");
            }
            int size = ByteBuffer.wrap(in.readNBytes(Integer.BYTES)).getInt();
            byte[] bytes = new byte[size];
            if (in.readNBytes(bytes, 0, size) != size) {
                throw new IllegalStateException("the language model " + name + " is cut short");
            }
            return ByteBuffer.wrap(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the language model " + name + " cannot be read", e);
        }
    }

    int number() {
        return in.getInt();
    }

    List<String> strings() {
        int count = in.getInt();
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        List<String> strings = new ArrayList<>(count);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                strings.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        if (strings.size() != count) {
            throw new IllegalStateException("%d strings where %d were expected".formatted(strings.size(), count));
        }
        return strings;
    }

    short[] shorts() {
        short[] values = new short[in.getInt()];
        in.asShortBuffer().get(values);
        in.position(in.position() + Short.BYTES * values.length);
        return values;
    }

    int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + Integer.BYTES * values.length);
        return values;
    }

    long[] longs() {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        in.position(in.position() + Long.BYTES * values.length);
        return values;
    }

    float[] floats() {
        float[] values = new float[in.getInt()];
        in.asFloatBuffer().get(values);
        in.position(in.position() + Float.BYTES * values.length);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    /** Values too large for the array that they belong to, by their place in it. */
    Map<Integer, Integer> exceptions() {
        int[] pairs = ints();
        Map<Integer, Integer> values = new HashMap<>(pairs.length);
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }

    /** Each string with its place in the list; of equal strings the last counts. */
    static Map<String, Integer> numbered(List<String> strings) {
        Map<String, Integer> numbers = new HashMap<>(strings.size() * 4 / 3 + 1);
        for (int i = 0; i < strings.size(); i++) {
            numbers.put(strings.get(i), i);
        }
        return numbers;
    }
}
