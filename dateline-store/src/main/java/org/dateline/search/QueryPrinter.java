package org.dateline.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.fulltext.TextQuery.Part;
import org.jspecify.annotations.Nullable;

/** Writes queries in the query language, always in the same way. */
final class QueryPrinter implements Query.Reader<String> {
    @Override
    public String all() {
        return "";
    }

    @Override
    public String and(List<Query> parts) {
        return parts.stream()
                .map(part -> part instanceof Query.Or ? "(" + part.text() + ")" : part.text())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String or(List<Query> parts) {
        return parts.stream().map(Query::text).collect(Collectors.joining(" OR "));
    }

    @Override
    public String not(Query part) {
        boolean group = part instanceof Query.Or || part instanceof Query.And;
        return group ? "-(" + part.text() + ")" : "-" + part.text();
    }

    @Override
    public String phrase(Query.Phrase phrase) {
        String words = String.join(" ", phrase.words());
        return field(phrase.part()) + (phrase.words().size() == 1 ? words : quoted(words));
    }

    @Override
    public String beginning(Query.Beginning beginning) {
        return field(beginning.part()) + beginning.letters() + "*";
    }

    private static String field(Part part) {
        return part == Part.TEXT ? "" : part.name().toLowerCase(Locale.ROOT) + ":";
    }

    @Override
    public String code(Query.Code code) {
        String value = code.field() == QueryField.QUAD ? code.value().replace(' ', '-') : code.value();
        return code.field().label() + ":" + value + star(code.match());
    }

    @Override
    public String name(Query.Name name) {
        return name.field().label() + ":" + (isPlain(name.name()) ? name.name() : quoted(name.name()))
                + star(name.match());
    }

    private static String star(Query.Match match) {
        return match == Query.Match.BEGINNING ? "*" : "";
    }

    private static boolean isPlain(String name) {
        return name.codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String near(Query.Near near) {
        return "near:" + where(near.spot()) + "/" + number(near.km()) + "km";
    }

    private static String where(Query.Spot spot) {
        if (spot.name() == null) {
            return number(spot.latitude()) + "," + number(spot.longitude());
        }
        return spot.country() == null && isPlain(spot.name())
                ? spot.name()
                : quoted(spot.country() == null ? spot.name() : spot.name() + ", " + spot.country());
    }

    private static String number(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    @Override
    public String days(Query.Days days) {
        return days.field().label() + ":" + range(days.from(), days.to());
    }

    private static String range(@Nullable Object from, @Nullable Object to) {
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }

    @Override
    public String amount(Query.Amount amount) {
        Long least = amount.least();
        Long most = amount.most();
        String value;
        if (least == null) {
            value = most == null ? "*" : "<=" + most;
        } else {
            value = most == null ? ">=" + least : range(least, most);
        }
        return amount.field().label() + ":" + value;
    }

    @Override
    public String flag(Query.Flag flag) {
        return flag.field().label() + ":" + flag.answer().name().toLowerCase(Locale.ROOT);
    }
}
