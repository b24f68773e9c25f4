package org.dateline.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.fulltext.Analysis;
import org.dateline.fulltext.TextQuery;
import org.dateline.fulltext.TextQuery.Part;
import org.dateline.place.NameFolding;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields. */
final class ValueReader {
    private static final Pattern IDENTITY = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,9})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,9})?)");
    private static final Pattern DISTANCE = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,3})?)(km)?");
    private static final double USUAL_KM = 50;
    private static final double HALF_THE_WAY_ROUND_KM = 20_038;

    private final Vocabulary vocabulary;

    ValueReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A value as written.
     *
     * @param quoted what stands in quotation marks, or null
     * @param bare what stands without, or behind those
     * @param at where it begins in the query
     */
    record Value(@Nullable String quoted, String bare, int at) {
        /** All without quotation marks. */
        String whole() {
            return quoted == null ? bare : quoted + bare;
        }

        boolean hasStar() {
            return bare.endsWith("*");
        }

        /** All but the star at its end. */
        String withoutStar() {
            String whole = whole();
            return hasStar() ? whole.substring(0, whole.length() - 1) : whole;
        }

        QueryException fault(String message) {
            return new QueryException(message, at);
        }
    }

    /** Words to be found in reports. */
    Query words(Value value) throws QueryException {
        if (value.quoted() != null && !value.bare().isEmpty()) {
            throw value.fault("a blank is missing behind the second quotation mark");
        }
        return words(Part.TEXT, value);
    }

    private static Query words(Part part, Value value) throws QueryException {
        int star = value.bare().indexOf('*');
        if (star >= 0 && star < value.bare().length() - 1) {
            throw new QueryException("a * stands at the end of a word only", value.at() + star);
        }
        List<String> forms = Analysis.forms(value.withoutStar());
        if (forms.isEmpty()) {
            throw value.fault("there is no word in " + value.whole());
        }
        if (forms.size() > TextQuery.LONGEST_PHRASE) {
            throw value.fault("a phrase has no more than %d words".formatted(TextQuery.LONGEST_PHRASE));
        }
        if (!value.hasStar()) {
            return new Query.Phrase(part, forms);
        }
        if (forms.size() > 1) {
            throw value.fault("a * goes with one word, and these are " + forms.size());
        }
        return new Query.Beginning(part, forms.get(0));
    }

    /** The value of a field. */
    Query read(QueryField field, Value value) throws QueryException {
        return switch (field.kind()) {
            case CODE -> code(field, value);
            case NAME -> name(field, value);
            case SPOT -> near(value);
            case DAYS -> new DayReader(field, value).read();
            case AMOUNT -> new AmountReader(field, value).read();
            case FLAG -> flag(field, value);
            case WORDS -> words(Part.valueOf(field.name()), value);
        };
    }

    /** {@code code} = a value of the field's list; digits of CAMEO, or an id, with a star where it goes on. */
    private Query code(QueryField field, Value value) throws QueryException {
        String given = value.withoutStar();
        if (field == QueryField.ID || field == QueryField.CAMEO) {
            Pattern form = field == QueryField.ID ? IDENTITY : DIGITS;
            if (!form.matcher(given).matches()) {
                throw value.fault("no %s can be \"%s\"".formatted(field == QueryField.ID ? "id" : "CAMEO code", given));
            }
            return new Query.Code(field, given, match(value));
        }
        if (value.hasStar()) {
            throw new QueryException(
                    field.label() + ": takes no *", value.at() + value.whole().length() - 1);
        }
        String known = vocabulary.value(field, given);
        if (known == null) {
            String hint = Nearest.hint(given, vocabulary.known(field));
            throw value.fault("no %s \"%s\"%s".formatted(field.label(), given, hint));
        }
        return new Query.Code(field, known, Query.Match.WHOLE);
    }

    private static Query.Match match(Value value) {
        return value.hasStar() ? Query.Match.BEGINNING : Query.Match.WHOLE;
    }

    private static Query name(QueryField field, Value value) throws QueryException {
        String folded = NameFolding.fold(value.withoutStar());
        if (folded.isEmpty()) {
            throw value.fault(field.label() + ": wants a name");
        }
        return new Query.Name(field, folded, match(value));
    }

    /** {@code near = ( latitude "," longitude | name [ ", " country ] ) [ "/" km [ "km" ] ]} . */
    private Query near(Value value) throws QueryException {
        String whole = value.whole();
        int slash = whole.lastIndexOf('/');
        String where = slash < 0 ? whole : whole.substring(0, slash);
        double km = slash < 0 ? USUAL_KM : km(whole.substring(slash + 1), value);
        Matcher point = POINT.matcher(where);
        return new Query.Near(point.matches() ? point(point, value) : spot(where, value), km);
    }

    private static double km(String written, Value value) throws QueryException {
        Matcher distance = DISTANCE.matcher(written.toLowerCase(Locale.ROOT));
        double km = distance.matches() ? Double.parseDouble(distance.group(1)) : 0;
        if (km <= 0 || km > HALF_THE_WAY_ROUND_KM) {
            int at = value.at()
                    + (value.quoted() == null ? 0 : 2)
                    + value.whole().lastIndexOf('/')
                    + 1;
            throw new QueryException("\"%s\" is no distance; write kilometres: 50km".formatted(written), at);
        }
        return km;
    }

    private static Query.Spot point(Matcher point, Value value) throws QueryException {
        double latitude = Double.parseDouble(point.group(1)) + 0.0; // no minus zero
        double longitude = Double.parseDouble(point.group(2)) + 0.0;
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw value.fault("a point is latitude,longitude: -90 to 90, -180 to 180");
        }
        return new Query.Spot(null, null, latitude, longitude);
    }

    private Query.Spot spot(String where, Value value) throws QueryException {
        int comma = where.lastIndexOf(',');
        String name = comma < 0 ? where : where.substring(0, comma);
        String country = comma < 0 ? null : vocabulary.value(QueryField.COUNTRY, where.substring(comma + 1));
        if (comma >= 0 && country == null) {
            throw value.fault(
                    "no country \"%s\"".formatted(where.substring(comma + 1).strip()));
        }
        Query.Spot spot = vocabulary.spot(name, country);
        if (spot == null) {
            throw value.fault("no place \"%s\"%s is known; give its point: near:36.7,68.9/50km"
                    .formatted(name, country == null ? "" : " in " + country));
        }
        return spot;
    }

    private static Query flag(QueryField field, Value value) throws QueryException {
        return switch (value.whole().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new Query.Flag(field, Query.Answer.YES);
            case "no", "false" -> new Query.Flag(field, Query.Answer.NO);
            default -> throw value.fault(field.label() + ": is yes or no");
        };
    }

    /** The two ends of {@code a..b}, or null for the one that is left open. */
    record Ends(@Nullable String from, @Nullable String to, int toAt) {
        static Ends of(String written) {
            int dots = written.indexOf("..");
            String from = written.substring(0, dots);
            String to = written.substring(dots + 2);
            return new Ends(from.isEmpty() ? null : from, to.isEmpty() ? null : to, dots + 2);
        }
    }
}
