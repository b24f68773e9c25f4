package org.dateline.week;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.text.Span;

/**
 * Text whose marks have been taken out: {@code <words>} tells of the incident itself, {@code <name|words>} of what is
 * named.
 *
 * @param text without marks
 * @param passages what was marked
 */
record Marked(String text, List<Passage> passages) {
    /** Marked words; the name is empty for the incident itself. */
    record Passage(String name, Span span) {}

    private record Open(String name, int begin) {}

    static Marked read(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Passage> passages = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c == '<') {
                String name = name(marked, i + 1);
                open.push(new Open(name, text.length()));
                i += name.isEmpty() ? 1 : name.length() + 2;
            } else if (c == '>') {
                Open last = open.pop();
                passages.add(new Passage(last.name(), new Span(last.begin(), text.length())));
                i++;
            } else {
                text.append(c);
                i++;
            }
        }
        return new Marked(text.toString(), passages);
    }

    /** What stands before a bar, where nothing but small letters, digits and hyphens do. */
    private static String name(String marked, int from) {
        int i = from;
        while (i < marked.length() && "abcdefghijklmnopqrstuvwxyz-0123456789".indexOf(marked.charAt(i)) >= 0) {
            i++;
        }
        return i > from && i < marked.length() && marked.charAt(i) == '|' ? marked.substring(from, i) : "";
    }
}
