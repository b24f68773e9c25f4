package org.dateline.models;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Turns the model files of CoreNLP into the ones that Dateline reads. Run by the build. */
public final class Pack {
    private Pack() {}

    /**
     * Packs all models.
     *
     * @param args folder of CoreNLP's models ({@code edu/stanford/nlp/models}), folder to write to
     */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        pack(source.resolve("parser/nndep/english_UD.gz"), target.resolve("parser.bin"), ParserPacker::pack);
        Path tagger = source.resolve("pos-tagger/english-left3words-distsim.tagger");
        pack(tagger, target.resolve("tagger.bin"), TaggerPacker::pack);
        pack(tagger, target.resolve("clusters.bin"), TaggerPacker::packClusters);
        Path names = source.resolve("ner/english.all.3class.distsim.crf.ser.gz");
        pack(names, target.resolve("names.bin"), NamePacker::pack);
    }

    private static void pack(Path source, Path target, Packer packer) throws IOException {
        if (Files.exists(target) && modified(target) > modified(source) && modified(target) > programModified()) {
            return;
        }
        System.out.println("packing " + source.getFileName() + " into " + target.getFileName());
        packer.pack(source, target);
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }

    /** When the newest of the packing classes was compiled: with them the files' form may have changed. */
    private static long programModified() throws IOException {
        Path folder = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
        long newest = 0;
        try (Stream<Path> classes = Files.walk(folder)) {
            for (Path file :
                    classes.filter(f -> f.toString().endsWith(".class")).toList()) {
                newest = Math.max(newest, modified(file));
            }
        }
        return newest;
    }

    private interface Packer {
        void pack(Path source, Path target) throws IOException;
    }
}
