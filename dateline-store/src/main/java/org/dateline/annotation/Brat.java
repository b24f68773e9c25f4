package org.dateline.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Span;

/**
 * The standoff form of brat: a text and beside it a file of lines, T for mentions, E for events, R for relations. Offsets
 * are code points. Other lines (attributes, notes, equivalences) are passed over.
 */
public final class Brat {
    private Brat() {}

    /** The lines that go into the file with the ending {@code .ann}. */
    public static String write(Annotated annotated) {
        String text = annotated.text();
        StringBuilder lines = new StringBuilder();
        for (Annotated.Mention mention : annotated.mentions()) {
            List<String> parts = new ArrayList<>();
            for (Span part : mention.parts()) {
                parts.add(text.codePointCount(0, part.start()) + " " + text.codePointCount(0, part.end()));
            }
            lines.append("%s\t%s %s\t%s\n"
                    .formatted(
                            mention.id(),
                            mention.label(),
                            String.join(";", parts),
                            Collected.flat(annotated.words(mention))));
        }
        for (Annotated.Event event : annotated.events()) {
            lines.append(event.id())
                    .append('\t')
                    .append(event.type())
                    .append(':')
                    .append(event.trigger());
            Map<String, Integer> seen = new HashMap<>();
            for (Annotated.Role role : event.roles()) {
                int count = seen.merge(role.name(), 1, Integer::sum);
                lines.append(' ').append(role.name()).append(count == 1 ? "" : String.valueOf(count));
                lines.append(':').append(role.mention());
            }
            lines.append('\n');
        }
        for (Annotated.Relation relation : annotated.relations()) {
            lines.append("%s\t%s Arg1:%s Arg2:%s\n"
                    .formatted(relation.id(), relation.type(), relation.from(), relation.to()));
        }
        return lines.toString();
    }

    /** What the lines mark in a text. */
    public static Reading read(String id, String text, String lines) {
        Collected collected = new Collected(id, text);
        List<String[]> links = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            String[] cells = (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).split("\t", 3);
            if (line.startsWith("T")) {
                mention(collected, cells, number);
            } else if (line.startsWith("E") || line.startsWith("R")) {
                links.add(cells);
            }
        }
        Map<String, String> triggers = new HashMap<>();
        links.stream().filter(c -> c.length > 1 && c[0].startsWith("E")).forEach(c -> triggers.put(c[0], trigger(c)));
        links.forEach(cells -> link(collected, cells, triggers));
        return collected.done();
    }

    private static void mention(Collected collected, String[] cells, int number) {
        String[] label = cells.length < 2 ? new String[0] : cells[1].split(" ", 2);
        if (label.length < 2) {
            collected.misfit("line " + number, "no mention: " + String.join(" ", cells));
            return;
        }
        String text = collected.text();
        int points = text.codePointCount(0, text.length());
        List<Span> parts = new ArrayList<>();
        for (String part : label[1].split(";")) {
            String[] ends = part.strip().split(" ");
            try {
                int begin = Integer.parseInt(ends[0]);
                int end = Integer.parseInt(ends[ends.length - 1]);
                if (begin < 0 || end <= begin || end > points) {
                    collected.misfit("line " + number, "the text has no words from %d to %d".formatted(begin, end));
                    return;
                }
                parts.add(new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)));
            } catch (NumberFormatException e) {
                collected.misfit("line " + number, "no offsets: " + part);
                return;
            }
        }
        collected.mention(cells[0], label[0], parts, cells.length > 2 ? cells[2] : null);
    }

    private static String trigger(String[] cells) {
        String first = cells[1].strip().split(" ")[0];
        return first.substring(first.indexOf(':') + 1);
    }

    private static void link(Collected collected, String[] cells, Map<String, String> triggers) {
        String[] words = cells.length < 2 ? new String[0] : cells[1].strip().split(" +");
        List<Annotated.Role> roles = new ArrayList<>();
        boolean event = cells[0].startsWith("E");
        for (int i = 1; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            String to = words[i].substring(colon + 1);
            String role = colon < 0 ? "" : words[i].substring(0, colon);
            // an event may have a role in another: then its trigger has
            roles.add(new Annotated.Role(event ? role.replaceFirst("\\d+$", "") : role, triggers.getOrDefault(to, to)));
        }
        if (event && words.length > 0) {
            String type = words[0].contains(":") ? words[0].substring(0, words[0].indexOf(':')) : words[0];
            collected.event(new Annotated.Event(cells[0], type, trigger(cells), roles));
        } else if (!event && roles.size() == 2) {
            collected.relation(new Annotated.Relation(
                    cells[0], words[0], roles.get(0).mention(), roles.get(1).mention()));
        } else {
            collected.misfit(cells[0], "it cannot be read: " + String.join(" ", cells));
        }
    }
}
