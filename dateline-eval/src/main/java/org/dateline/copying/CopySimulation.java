package org.dateline.copying;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.syndication.Copies;
import org.dateline.syndication.Signature;

/**
 * Copies stories in known ways and prints what the copies are taken for: one line a way, with the share of pairs that
 * the bands bring together and the number of pairs of each finding.
 *
 * <p>Arguments: a JSON Lines file with a field "text", a folder of text files, or "own" (the default); then the number
 * of stories to take (200).
 */
public final class CopySimulation {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
    private static final int SHORTEST = 120;
    private static final int SEED = 20240312;
    private static final List<String> FINDINGS = List.of("exact", "reprint", "reworded", "update", "none");

    private final Copies copies = new Copies();
    private final Random random = new Random(SEED);
    private final Desk desk = new Desk(random);
    private final List<List<String>> stories;
    private final RewritingMachine machine;
    private final Forms forms;

    private CopySimulation(List<List<String>> stories) throws IOException {
        this.stories = stories;
        machine = new RewritingMachine(Corpus.resource("synonyms.txt"), stories, random);
        forms = new Forms(Corpus.resource("forms.txt"), random);
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        String place = arguments.length > 0 ? arguments[0] : Corpus.OWN;
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        List<List<String>> stories = Corpus.read(place).stream()
                .filter(s -> s.size() >= 4 && Desk.words(s) >= SHORTEST)
                .limit(most)
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%d stories of %d words on average%n",
                stories.size(),
                stories.stream().mapToInt(Desk::words).sum() / Math.max(1, stories.size()));
        new CopySimulation(stories).run();
    }

    private void run() {
        System.out.printf(Locale.ROOT, "%-44s %6s %7s", "way", "pairs", "banded");
        FINDINGS.forEach(f -> System.out.printf(Locale.ROOT, " %8s", f));
        System.out.println();
        whole("exact: the same under another dateline", "exact", 0, s -> s);
        for (int percent : List.of(90, 70, 55, 40, 30)) {
            whole("reprint: first " + percent + " %", "reprint", 0, s -> Desk.first(s, percent / 100.0));
        }
        for (int percent : List.of(70, 40)) {
            whole("reprint: any " + percent + " %", "reprint", 1, s -> desk.scattered(s, percent / 100.0));
        }
        whole("reprint: first 60 % and own matter", "reprint", 1, s -> Desk.joined(Desk.first(s, 0.6), own(s, 0.25)));
        for (int percent : List.of(15, 25, 35, 50)) {
            whole("reworded: " + percent + " % of the words", "reworded", 0, s -> machine.reworded(s, percent / 100.0));
        }
        whole("reworded 35 % and cut to 60 %", "reworded", 1, s -> machine.reworded(Desk.first(s, 0.6), 0.35));
        whole("update: new lead over 80 % of the old", "update", 1, s -> desk.newLead(s, another(s), 0.8));
        whole("update: new lead over 60 % of the old", "update", 1, s -> desk.newLead(s, another(s), 0.6));
        whole("update: figures grown, matter added", "update", 1, this::grown);
        others();
    }

    private List<String> grown(List<String> story) {
        List<String> grown = desk.newFigures(story, 2);
        return grown.equals(story) ? story : Desk.joined(grown, own(story, 0.2));
    }

    /** Matter of another story, as long as a share of this one. */
    private List<String> own(List<String> story, double share) {
        List<String> other = another(story);
        return Desk.first(other, share * Desk.words(story) / Desk.words(other));
    }

    private List<String> another(List<String> story) {
        List<String> other = story;
        while (other.equals(story)) {
            other = stories.get(random.nextInt(stories.size()));
        }
        return other;
    }

    /** A line of the table for copies made in one way of each story. */
    private void whole(String way, String wanted, int days, UnaryOperator<List<String>> copy) {
        Tally tally = new Tally(way, wanted);
        for (List<String> story : stories) {
            List<String> copied = copy.apply(story);
            if (!copied.equals(story) || wanted.equals("exact")) {
                tally.add(sign("a", story, DAY), sign("b", copied, DAY.plusDays(days)));
            }
        }
        tally.print();
    }

    private void others() {
        for (int percent : List.of(20, 35)) {
            Tally background = new Tally("own stories, " + percent + " % of the shorter shared", "none");
            for (List<String> story : stories) {
                List<String> other = another(story);
                int own = Math.min(Desk.words(story), Desk.words(other)) * (100 - percent) / 100;
                List<String> mine = Desk.first(other, (double) own / Desk.words(other));
                List<String> rest = story.subList(1, story.size());
                double share = (double) Desk.words(mine) * percent / (100 - percent) / Desk.words(rest);
                List<String> shared = desk.scattered(rest, share);
                List<String> whole = Desk.joined(mine, shared);
                int shorter = Math.min(Desk.words(story), Desk.words(whole));
                if (100 * Desk.words(shared) <= (percent + 5) * shorter) {
                    background.add(sign("a", story, DAY), sign("b", whole, DAY));
                }
            }
            background.print();
        }
        Tally form = new Tally("same form filled in on another day", "none");
        for (int i = 0; i < stories.size(); i++) {
            int which = i % forms.count();
            form.add(sign("a", forms.filled(which), DAY), sign("b", forms.filled(which), DAY.plusDays(1)));
        }
        form.print();
        Tally unrelated = new Tally("unrelated", "none");
        for (int i = 0; i < stories.size(); i++) {
            for (int j = Math.max(0, i - 50); j < i; j++) {
                unrelated.add(sign("a", stories.get(i), DAY), sign("b", stories.get(j), DAY));
            }
        }
        unrelated.print();
    }

    private Signature sign(String id, List<String> story, LocalDate day) {
        String dateline = id.equals("a") ? "" : "HARUN, Sarland — ";
        return copies.sign(id, dateline + String.join("\n\n", story), List.of(), null, day);
    }

    /** Pairs made in one way, and what they were taken for. */
    private final class Tally {
        private final String way;
        private final Map<String, Integer> found = new TreeMap<>();
        private int pairs;
        private int banded;

        Tally(String way, String wanted) {
            this.way = way;
            found.put(wanted, 0);
        }

        void add(Signature first, Signature second) {
            Set<Long> bands = new HashSet<>(copies.bands(first));
            banded += copies.bands(second).stream().anyMatch(bands::contains) ? 1 : 0;
            Optional<Copies.Copy> copy = copies.compare(first, second);
            found.merge(copy.map(c -> c.kind().label()).orElse("none"), 1, Integer::sum);
            pairs++;
        }

        void print() {
            if (pairs == 0) {
                return;
            }
            System.out.printf(Locale.ROOT, "%-44s %6d %6.1f%%", way, pairs, 100.0 * banded / pairs);
            FINDINGS.forEach(f -> System.out.printf(Locale.ROOT, " %8s", cell(f)));
            System.out.println();
        }

        private String cell(String finding) {
            int count = found.getOrDefault(finding, -1);
            return count < 0 ? "" : String.valueOf(count);
        }
    }
}
