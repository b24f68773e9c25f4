package org.dateline.models;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes one packed model file: its size, a magic number, then big-endian numbers, arrays with their length in front and
 * lists of strings with a line end each.
 */
final class ModelWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    ModelWriter(int magic) {
        number(magic);
    }

    ModelWriter number(int value) {
        try {
            out.writeInt(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModelWriter strings(List<String> strings) {
        for (String s : strings) {
            if (s.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a line end in \"" + s + "\"");
            }
        }
        byte[] joined = (String.join("\n", strings) + "\n").getBytes(StandardCharsets.UTF_8);
        number(strings.size());
        return bytes(joined);
    }

    ModelWriter bytes(byte[] values) {
        number(values.length);
        try {
            out.write(values);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModelWriter shorts(short[] values) {
        number(values.length);
        try {
            for (short value : values) {
                out.writeShort(value);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModelWriter ints(int[] values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
        return this;
    }

    ModelWriter longs(long[] values) {
        number(values.length);
        for (long value : values) {
            number((int) (value >>> 32)).number((int) value);
        }
        return this;
    }

    ModelWriter floats(float[] values) {
        number(values.length);
        for (float value : values) {
            number(Float.floatToIntBits(value));
        }
        return this;
    }

    /** Values that did not fit their array, by their place in it. */
    ModelWriter exceptions(Map<Integer, Integer> values) {
        number(2 * values.size());
        values.forEach((place, value) -> number(place).number(value));
        return this;
    }

    /** Writes the file through a neighbour, so that a broken build leaves no half of it. */
    void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream target = new DataOutputStream(Files.newOutputStream(part))) {
            target.writeInt(bytes.size());
            bytes.writeTo(target);
        }
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
