package org.dateline.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.CodedReport;
import org.dateline.actor.ActorMention;
import org.dateline.coding.Event;
import org.dateline.coding.Timeframe;
import org.dateline.count.CountMention;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.report.Paragraph;
import org.dateline.report.Report;
import org.dateline.time.PartialDate;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Coded values in words for a reader. */
public final class Wording {
    /** No-break spaces and their like too. */
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;

    /** Words for values of a report with the given text. */
    public Wording(String text) {
        this.text = text;
    }

    /** "Taliban, United States", or "" for nobody. */
    public static String names(List<ActorMention> actors) {
        return actors.stream().map(Wording::name).distinct().collect(Collectors.joining(", "));
    }

    public static String name(ActorMention mention) {
        return mention.actor().name();
    }

    /** "rejected (REJECT/ceasefire, 1242)". */
    public String what(Event event) {
        String type = event.type() == null ? "" : event.type().name();
        String mode = event.mode() == null ? "" : "/" + event.mode();
        String code = event.code() == null ? event.cameo() : event.code();
        String number = code == null ? "" : (type.isEmpty() ? "" : ", ") + code;
        return squeeze(event.trigger().in(text)) + " (" + type + mode + number + ")";
    }

    /** Whom: the targets, else the victims, else the attacked things. */
    public static String whom(Event event) {
        if (!event.targets().isEmpty()) {
            return names(event.targets());
        }
        if (!event.victims().isEmpty()) {
            return names(event.victims());
        }
        return event.objects().stream().map(Event.Thing::text).distinct().collect(Collectors.joining(", "));
    }

    /** "Kunduz (AFG)". */
    public static String where(@Nullable PlaceMention mention) {
        if (mention == null) {
            return "";
        }
        Place place = mention.place();
        boolean bare = place.country() == null || place.precision() == Place.Precision.COUNTRY;
        return bare ? place.name() : place.name() + " (" + place.country() + ")";
    }

    /** "2021-10-08", "2021-08-21 to 2021-08-31", or the words where they give no day. */
    public String when(@Nullable TimeMention mention) {
        if (mention == null) {
            return "";
        }
        PartialDate date = mention.date();
        if (date == null || date.start() == null || date.end() == null) {
            return "“" + squeeze(mention.span().in(text)) + "”";
        }
        return date.start().equals(date.end()) ? date.start().toString() : date.start() + " to " + date.end();
    }

    /** "46 killed, 24 to 99 injured". */
    public static String howMany(Event event) {
        List<String> parts = new ArrayList<>();
        for (String name : Event.COUNTS) {
            CountMention count = event.counts().get(name);
            if (count != null) {
                parts.add(number(count.tally()) + " " + name);
            }
        }
        return String.join(", ", parts);
    }

    /** "46", "at least 46", "up to 20", "24 to 99". */
    public static String number(Tally tally) {
        Long low = tally.low();
        Long high = tally.high();
        if (low != null && low.equals(high)) {
            return grouped(low);
        }
        if (low != null && high != null) {
            return grouped(low) + " to " + grouped(high);
        }
        if (low != null) {
            return "at least " + grouped(low);
        }
        if (high != null) {
            return "up to " + grouped(high);
        }
        return tally.best() == null ? "some" : grouped(tally.best());
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "claimed by Islamic State; denied by Taliban". */
    public static String whoSays(Event event) {
        return event.attribution().stream()
                .map(said -> saidBy(said.kind()) + " " + name(said.actor()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String saidBy(String kind) {
        return switch (kind) {
            case "claimed" -> "claimed by";
            case "alleged" -> "alleged by";
            case "denied" -> "denied by";
            case "unnamed-source" -> "says, unnamed,";
            default -> "says";
        };
    }

    /** "occurred", "planned, background". */
    public static String status(Event event) {
        String status = event.status().label();
        return event.timeframe() == Timeframe.CURRENT
                ? status
                : status + ", " + event.timeframe().label();
    }

    /** What to call a report: its title, else its headline, else its id. */
    public static String title(CodedReport coded) {
        Report report = coded.report();
        String title = report.title();
        if (title != null && !title.isBlank()) {
            return squeeze(title);
        }
        return coded.frame().paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADLINE)
                .findFirst()
                .map(paragraph -> squeeze(paragraph.span().in(report.text())))
                .orElse(squeeze(report.id()));
    }

    /** One line: blanks of all kinds become single ones, and what would steer a terminal is taken out. */
    public static String squeeze(String words) {
        return BLANKS.matcher(clean(words)).replaceAll(" ").strip();
    }

    /** The text without control characters and direction marks, which could make a terminal or a reader see lies. */
    public static String clean(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean steers = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            kept.append(steers || turns ? ' ' : c);
        }
        return kept.toString();
    }
}
