package org.dateline.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet: typed dates, instants in UTC, whole numbers that may be empty, dictionaries of strings. A group of
 * lines ends where the month changes, or when it is large.
 */
final class ParquetTable implements LineWriter {
    private static final int MOST_LINES = 100_000;
    private static final int MOST_BYTES = 64 << 20;
    private static final int PAGE_SIZE = 1 << 20;
    private static final int LENGTH_AND_MAGIC = 8;

    private final List<Column> columns;
    private final int monthOf;
    private final MessageType schema;
    private final Counted out;
    private final ParquetFileWriter file;
    private final BytesInputCompressor compressor;
    private final ParquetProperties properties = ParquetProperties.builder()
            .withDictionaryEncoding(true)
            .withPageSize(PAGE_SIZE)
            .build();
    private @Nullable Group group;
    private @Nullable String month;

    /** Lines that are written together. */
    private static final class Group {
        private final ColumnChunkPageWriteStore pages;
        private final ColumnWriteStore store;
        private final RecordConsumer consumer;
        private long lines;

        Group(ColumnChunkPageWriteStore pages, ColumnWriteStore store, MessageType schema) {
            this.pages = pages;
            this.store = store;
            this.consumer = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(store);
        }
    }

    ParquetTable(OutputStream out, Table<?> table) throws IOException {
        this.columns = table.columns();
        this.monthOf = firstDate(columns);
        this.schema = schema(table.name(), columns);
        this.compressor =
                new CodecFactory(new PlainParquetConfiguration(), PAGE_SIZE).getCompressor(CompressionCodecName.SNAPPY);
        this.out = new Counted(out);
        this.file = new ParquetFileWriter(
                new Streamed(this.out), schema, ParquetFileWriter.Mode.CREATE, MOST_BYTES, 0, null, properties);
        file.start();
    }

    private static int firstDate(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == Column.Type.DATE) {
                return i;
            }
        }
        return -1;
    }

    private static MessageType schema(String name, List<Column> columns) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        for (Column column : columns) {
            switch (column.type()) {
                case INTEGER -> message.optional(PrimitiveTypeName.INT64).named(column.name());
                case DECIMAL -> message.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case DATE ->
                    message.optional(PrimitiveTypeName.INT32)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(column.name());
                case INSTANT ->
                    message.optional(PrimitiveTypeName.INT64)
                            .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
                            .named(column.name());
                default ->
                    message.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
            }
        }
        return message.named(name.replace('-', '_'));
    }

    @Override
    public void write(List<@Nullable Object> cells) throws IOException {
        Group open = groupFor(cells);
        RecordConsumer consumer = open.consumer;
        consumer.startMessage();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                consumer.startField(columns.get(i).name(), i);
                put(consumer, cell);
                consumer.endField(columns.get(i).name(), i);
            }
        }
        consumer.endMessage();
        open.lines++;
        if (open.lines >= MOST_LINES || open.store.getBufferedSize() > MOST_BYTES) {
            flush();
        }
    }

    private Group groupFor(List<@Nullable Object> cells) throws IOException {
        Object day = monthOf < 0 ? null : cells.get(monthOf);
        String next = day == null ? month : day.toString().substring(0, "2000-01".length());
        if (!Objects.equals(next, month)) {
            flush();
            month = next;
        }
        if (group == null) {
            ColumnChunkPageWriteStore pages = new ColumnChunkPageWriteStore(
                    compressor,
                    schema,
                    new HeapByteBufferAllocator(),
                    ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH);
            group = new Group(pages, properties.newColumnWriteStore(schema, pages, pages), schema);
        }
        return group;
    }

    private static void put(RecordConsumer consumer, Object cell) {
        if (cell instanceof Long number) {
            consumer.addLong(number);
        } else if (cell instanceof Double number) {
            consumer.addDouble(Numbers.rounded(number).doubleValue());
        } else if (cell instanceof LocalDate day) {
            consumer.addInteger((int) day.toEpochDay());
        } else if (cell instanceof Instant instant) {
            consumer.addLong(instant.toEpochMilli());
        } else {
            consumer.addBinary(Binary.fromString(cell.toString()));
        }
    }

    private void flush() throws IOException {
        Group full = group;
        if (full == null) {
            return;
        }
        full.consumer.flush();
        file.startBlock(full.lines);
        full.store.flush();
        full.pages.flushToFileWriter(file);
        file.endBlock();
        full.store.close();
        full.pages.close();
        group = null;
    }

    @Override
    public void end() throws IOException {
        flush();
        out.hold();
        file.end(Map.of());
        out.release(ParquetTable::inOrder);
    }

    /** The end of a file with the encodings of each column in order: the library has them in a set that has none. */
    private static byte[] inOrder(byte[] end) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        int length = buffer.getInt(end.length - LENGTH_AND_MAGIC);
        int start = end.length - LENGTH_AND_MAGIC - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(end, start, length));
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                chunk.getMeta_data().getEncodings().sort(Comparator.naturalOrder());
                if (chunk.getMeta_data().isSetEncoding_stats()) {
                    chunk.getMeta_data().getEncoding_stats().sort(Comparator.naturalOrder());
                }
            }
        }
        ByteArrayOutputStream sorted = new ByteArrayOutputStream();
        sorted.write(end, 0, start);
        Util.writeFileMetaData(footer, sorted);
        byte[] size = ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(sorted.size() - start)
                .array();
        sorted.write(size);
        sorted.write(end, end.length - Integer.BYTES, Integer.BYTES);
        return sorted.toByteArray();
    }

    /** A stream that counts what has gone through it, and is left open. */
    private static final class Counted extends PositionOutputStream {
        private final OutputStream behind;
        private OutputStream out;
        private long position;

        Counted(OutputStream behind) {
            this.behind = behind;
            this.out = behind;
        }

        /** Keeps back what is written from now on. */
        void hold() {
            out = new ByteArrayOutputStream();
        }

        /** Lets go what was kept back, changed. */
        void release(Change change) throws IOException {
            if (out instanceof ByteArrayOutputStream held) {
                behind.write(change.of(held.toByteArray()));
                behind.flush();
                out = behind;
            }
        }

        /** A change of bytes. */
        @FunctionalInterface
        interface Change {
            byte[] of(byte[] bytes) throws IOException;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            position += count;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    /** What Parquet takes for a file. */
    private record Streamed(Counted out) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSize) {
            return out;
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
