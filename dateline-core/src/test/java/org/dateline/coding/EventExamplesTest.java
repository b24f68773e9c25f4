package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.evidence.Evidence;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/**
 * Runs the worked examples of the event files against the whole coder. A yes must give an event of its section's type; a
 * no must give none through an entry of its section. Those that are known to fail stand in {@code
 * event-examples-known-problems.txt}; the test fails when another fails, and when one of them begins to pass.
 */
class EventExamplesTest {
    private static final String KNOWN = "/event-examples-known-problems.txt";

    private final Dateline dateline = Dateline.open(Options.defaults());
    private final EventCoder coder = EventCoder.load(Lexicon.shipped());
    private final Map<String, String> sections = sections();

    @Test
    void examplesHoldButForTheKnownProblems() throws IOException {
        Set<String> failing = new TreeSet<>();
        for (Example example : coder.examples()) {
            if (!holds(example)) {
                failing.add((example.taken() ? "yes: " : "no: ") + example.sentence());
            }
        }
        assertThat(failing).isEqualTo(known());
    }

    @Test
    void lexiconIsBroadOverAllTypes() {
        Map<String, Integer> counts = coder.entryCounts();
        System.out.println("event entries by type: " + counts);
        assertThat(counts).hasSize(EventType.values().length + 1);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(2_000);
    }

    private boolean holds(Example example) {
        CodedReport coded = dateline.code(Report.of("example", example.sentence(), null));
        String section = example.file() + "|" + example.section();
        if (example.section().startsWith("NONE")) {
            boolean blocked = coded.refusals().stream().anyMatch(r -> section.equals(sections.get(r.entry())));
            return !example.taken() || blocked;
        }
        String type = example.section().split(" ")[0];
        return example.taken()
                ? coded.events().stream().anyMatch(e -> type.equals(String.valueOf(e.type())))
                : coded.events().stream().noneMatch(e -> section.equals(sections.get(entry(e))));
    }

    private static String entry(Event event) {
        Evidence type = event.evidence().get("type");
        return type == null ? "" : type.rule().entry();
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new HashMap<>();
        for (LexiconFile file : Lexicon.shipped().folder("events")) {
            for (Entry entry : file.entries()) {
                sections.put(entry.where(), file.name() + "|" + entry.section());
            }
        }
        return sections;
    }

    private static Set<String> known() throws IOException {
        try (InputStream in = EventExamplesTest.class.getResourceAsStream(KNOWN)) {
            if (in == null) {
                return Set.of();
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
