package org.dateline.cost;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Coded reports in the form of the record, without a coder: any number of them, each a function of the seed and its
 * number. Their shape is that of real news: three events a report, some 200 words, hundreds of reports a day,
 * incidents that several reports tell of for some days, one report in eight a copy of an earlier one.
 */
public final class SyntheticReports {
    /** Events of one report. */
    public static final int EVENTS = 3;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int REPORTS_A_DAY = 400;
    private static final int INCIDENTS_A_DAY = 250;
    private static final int SPREAD = 3;
    private static final int WORDS = 180;
    private static final List<String> TYPES =
            List.of("ASSAULT", "ASSAULT", "ASSAULT", "PROTEST", "COERCE", "CONSULT", "ACCUSE", "AID");
    private static final List<String> COUNTRIES = List.of(
            "IRQ", "SYR", "AFG", "PAK", "NGA", "SOM", "MLI", "UKR", "YEM", "SDN", "COL", "LBY", "LBN", "IND", "MMR",
            "COD");

    private final long seed;
    private final JsonFactory json = new JsonFactory();
    private final List<String> vocabulary = vocabulary();

    public SyntheticReports(long seed) {
        this.seed = seed;
    }

    private static List<String> vocabulary() {
        String resource = "/dateline/en/incident/word-frequencies.txt";
        try (InputStream in = Objects.requireNonNull(SyntheticReports.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("["))
                    .flatMap(l -> Stream.of(l.strip().split("\\s+", -1)))
                    .filter(w -> !w.isEmpty())
                    .limit(12_000)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private Random random(long salt, long number) {
        long mixed = (seed * 0x9E3779B97F4A7C15L + salt) * 0xBF58476D1CE4E5B9L + number * 0x94D049BB133111EBL;
        return new Random(mixed ^ mixed >>> 31);
    }

    /** Reports from one number up to, and without, another. */
    public List<String> records(int from, int to) {
        List<String> records = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            records.add(record(i));
        }
        return records;
    }

    /** The id of a report. */
    public static String id(int number) {
        return "s%08d".formatted(number);
    }

    /** The record of a report, one line. */
    public String record(int number) {
        Random random = random(1, number);
        boolean copy = number > REPORTS_A_DAY && random.nextInt(8) == 0;
        int original = copy ? number - 1 - random.nextInt(REPORTS_A_DAY / 2) : number;
        LocalDate published = FIRST_DAY.plusDays(number / REPORTS_A_DAY);
        Told[] events = told(original);
        StringWriter out = new StringWriter();
        try (JsonGenerator line = json.createGenerator(out)) {
            write(line, number, published, text(original, events), events);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        return out.toString();
    }

    /** An event of a report: which incident, and the words. */
    private record Told(Incident incident, String sentence, String trigger) {}

    /** An incident; everything of it follows from its number. */
    private record Incident(
            int number,
            String type,
            LocalDate day,
            String town,
            String country,
            double latitude,
            double longitude,
            String actor,
            int killed) {}

    private Incident incident(int number) {
        Random random = random(2, number);
        int town = (int) (2000 * Math.pow(random.nextDouble(), 2));
        Random place = random(3, town);
        String country = COUNTRIES.get(place.nextInt(COUNTRIES.size()));
        return new Incident(
                number,
                TYPES.get(random.nextInt(TYPES.size())),
                FIRST_DAY.plusDays(number / INCIDENTS_A_DAY),
                capital(vocabulary.get(3000 + town)),
                country,
                place.nextDouble() * 60 - 10,
                place.nextDouble() * 100,
                capital(vocabulary.get(6000 + random.nextInt(400))) + " group",
                1 + random.nextInt(30));
    }

    private Told[] told(int number) {
        Random random = random(4, number);
        int today = number / REPORTS_A_DAY;
        Told[] events = new Told[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            int day = Math.max(0, today - random.nextInt(SPREAD));
            int incident = day * INCIDENTS_A_DAY + (int) (INCIDENTS_A_DAY * Math.pow(random.nextDouble(), 1.5));
            events[i] = told(incident(incident), random);
        }
        return events;
    }

    private Told told(Incident incident, Random random) {
        String trigger = vocabulary.get(2000 + incident.number() % 700);
        String words = words(random, 8);
        String sentence = "%s said a %s of the %s in %s %s."
                .formatted(capital(words(random, 2)), trigger, incident.actor(), incident.town(), words);
        return new Told(incident, sentence, trigger);
    }

    private String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double rank = Math.pow(random.nextDouble(), 3) * vocabulary.size();
            words.append(i == 0 ? "" : " ").append(vocabulary.get((int) rank));
        }
        return words.toString();
    }

    private String text(int number, Told[] events) {
        Random random = random(5, number);
        StringBuilder text = new StringBuilder();
        for (Told event : events) {
            text.append(event.sentence())
                    .append(' ')
                    .append(capital(words(random, WORDS / EVENTS / 2)))
                    .append(".\n\n");
            text.append(capital(words(random, WORDS / EVENTS / 2))).append(".\n\n");
        }
        return text.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static void write(JsonGenerator line, int number, LocalDate published, String text, Told[] events)
            throws IOException {
        line.writeStartObject();
        line.writeObjectFieldStart("report");
        line.writeStringField("id", id(number));
        line.writeStringField("text", text);
        line.writeStringField("title", events[0].sentence());
        line.writeStringField("url", "https://news.example/" + number);
        line.writeStringField("publisher", "Paper " + number % 300);
        line.writeNullField("wire");
        line.writeStringField("published", published.toString());
        line.writeStringField("language", "en");
        line.writeArrayFieldStart("boilerplate");
        line.writeEndArray();
        line.writeEndObject();
        line.writeArrayFieldStart("events");
        for (int i = 0; i < events.length; i++) {
            event(line, i, text, events[i]);
        }
        line.writeEndArray();
        for (String empty : List.of("statements", "figures", "needs")) {
            line.writeArrayFieldStart(empty);
            line.writeEndArray();
        }
        line.writeObjectFieldStart("coder");
        line.writeStringField("version", "synthetic");
        line.writeStringField("lexicon", "none");
        line.writeStringField("schema", "1");
        line.writeEndObject();
        line.writeEndObject();
    }

    private static void event(JsonGenerator line, int index, String text, Told told) throws IOException {
        Incident incident = told.incident();
        int begin = text.indexOf(told.sentence());
        int trigger = text.indexOf(" " + told.trigger() + " ", begin) + 1;
        line.writeStartObject();
        line.writeStringField("id", "e" + (index + 1));
        line.writeStringField("type", incident.type());
        line.writeNullField("mode");
        line.writeStringField("cameo", "190");
        line.writeStringField("quad", "material conflict");
        actor(line, "sources", incident.actor(), incident.country());
        actor(line, "targets", "people", incident.country());
        place(line, incident);
        line.writeObjectFieldStart("date");
        line.writeStringField("start", incident.day().toString());
        line.writeStringField("end", incident.day().toString());
        line.writeStringField("precision", "day");
        line.writeEndObject();
        line.writeStringField("status", "occurred");
        line.writeStringField("timeframe", "current");
        if (incident.type().equals("ASSAULT")) {
            line.writeObjectFieldStart("killed");
            line.writeNumberField("low", incident.killed());
            line.writeNumberField("best", incident.killed());
            line.writeNumberField("high", incident.killed());
            line.writeEndObject();
        }
        span(line, "trigger", trigger, told.trigger());
        span(line, "sentence", begin, told.sentence());
        line.writeNumberField("confidence", 0.8);
        line.writeNumberField("incident", index);
        line.writeEndObject();
    }

    private static void actor(JsonGenerator line, String side, String name, String country) throws IOException {
        line.writeArrayFieldStart(side);
        line.writeStartObject();
        line.writeStringField("name", name);
        line.writeStringField("code", country + "REB");
        line.writeStringField("country", country);
        line.writeStringField("role", "REB");
        line.writeEndObject();
        line.writeEndArray();
    }

    private static void place(JsonGenerator line, Incident incident) throws IOException {
        line.writeObjectFieldStart("place");
        line.writeStringField("name", incident.town());
        line.writeNumberField("latitude", incident.latitude());
        line.writeNumberField("longitude", incident.longitude());
        line.writeStringField("country", incident.country());
        line.writeStringField("precision", "city");
        line.writeEndObject();
    }

    private static void span(JsonGenerator line, String name, int begin, String text) throws IOException {
        line.writeObjectFieldStart(name);
        line.writeNumberField("begin", begin);
        line.writeNumberField("end", begin + text.length());
        line.writeStringField("text", text);
        line.writeEndObject();
    }
}
