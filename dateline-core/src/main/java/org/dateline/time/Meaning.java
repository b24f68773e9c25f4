package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the words of a time expression mean before they are placed in the calendar. */
sealed interface Meaning {
    /** What they come to from a viewpoint. */
    Reading read(Viewpoint view);

    /** Whether it names one day, or a recurring thing of one day ("Friday", "May 5"). */
    default boolean isDay() {
        return false;
    }

    /** Whether a modifier of part ("early", "the end of") can stand before it. */
    default boolean isPeriod() {
        return false;
    }

    /** A period that needs no viewpoint: "August 1988". */
    record Absolute(Period period) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            return Reading.of(period);
        }

        @Override
        public boolean isDay() {
            return period.grain() == Unit.DAY;
        }

        @Override
        public boolean isPeriod() {
            return period.grain().compareTo(Unit.DAY) > 0;
        }
    }

    /** A date that may be one of two: "10/9/2021". */
    record Ambiguous() implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            return Reading.of(null);
        }
    }

    /** What comes again in the calendar: a weekday, a month, a day of a month, a holiday. */
    record Repeated(Choice.Series series, Unit grain, Choice choice) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            return Reading.of(choice.pick(series, view));
        }

        @Override
        public boolean isDay() {
            return grain == Unit.DAY;
        }

        @Override
        public boolean isPeriod() {
            return grain.compareTo(Unit.DAY) > 0;
        }

        Repeated with(Choice other) {
            return new Repeated(series, grain, other);
        }
    }

    /**
     * So many units from today: "yesterday", "last week", "two years ago". Beside quarters "a year ago" is the same
     * quarter of the year before, where "last year" is the whole year.
     */
    record FromNow(Unit unit, long n, boolean whole) implements Meaning {
        FromNow(Unit unit, long n) {
            this(unit, n, true);
        }

        @Override
        public Reading read(Viewpoint view) {
            LocalDate now = view.published();
            if (now == null) {
                return Reading.of(null);
            }
            if (unit.isClock()) {
                return new Reading(Reading.TIME, null, n <= 24 ? Period.day(now) : null);
            }
            Period then = view.reference();
            if (unit == Unit.YEAR && n < 0 && !whole && then != null && then.grain() == Unit.QUARTER) {
                return Reading.of(then.shift(unit, n));
            }
            return Reading.of(Period.of(unit, unit.shift(now, n)));
        }

        @Override
        public boolean isDay() {
            return unit == Unit.DAY;
        }

        @Override
        public boolean isPeriod() {
            return unit.compareTo(Unit.DAY) > 0;
        }
    }

    /** So many units from the time spoken of: "a year earlier", "the next day"; from today where nothing was. */
    record FromThen(Unit unit, long n) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Period then = view.then(unit);
            LocalDate now = view.published();
            if (unit.isClock()) {
                return new Reading(Reading.TIME, null, null);
            }
            if (then != null) {
                return Reading.of(then.shift(unit, n));
            }
            return Reading.of(now == null ? null : Period.of(unit, unit.shift(now, n)));
        }

        @Override
        public boolean isDay() {
            return unit == Unit.DAY;
        }

        @Override
        public boolean isPeriod() {
            return unit.compareTo(Unit.DAY) > 0;
        }
    }

    /** The whole unit spoken of last: "that year", "the quarter". */
    record SpokenOf(Unit unit) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Period then = view.then(unit);
            LocalDate now = view.published();
            if (then != null && then.grain().compareTo(unit) <= 0) {
                return Reading.of(Period.of(unit, then.start()));
            }
            return Reading.of(now == null ? null : Period.of(unit, unit == Unit.QUARTER ? now.minusMonths(3) : now));
        }

        @Override
        public boolean isDay() {
            return unit == Unit.DAY;
        }

        @Override
        public boolean isPeriod() {
            return unit.compareTo(Unit.DAY) > 0;
        }
    }

    /** A length of time, not anchored in the calendar. */
    record Length(String value, Unit unit, long n) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            return new Reading(Reading.DURATION, value, null);
        }
    }

    /** A length of time that ends today ("the past two weeks", units negative) or begins today. */
    record LengthFromNow(String value, Unit unit, long n) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            LocalDate now = view.published();
            if (now == null || unit.isClock()) {
                return new Reading(Reading.DURATION, value, null);
            }
            LocalDate far = unit.shift(now, n);
            Period days = n < 0 ? Period.range(far, now, unit) : Period.range(now, far, unit);
            return new Reading(Reading.DURATION, value, days);
        }
    }

    /** So many days that end with, or begin on, the day spoken of: "three days of fighting ended Saturday". */
    record LengthBeside(String value, Unit unit, long n, Meaning end) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Period last = end.read(view).period();
            if (last == null || unit.isClock()) {
                return new Reading(Reading.DURATION, value, null);
            }
            LocalDate first = unit.shift(last.end(), -n).plusDays(1);
            LocalDate start = first.isAfter(last.end()) ? last.end() : first;
            return new Reading(Reading.DURATION, value, Period.range(start, last.end(), Unit.DAY));
        }
    }

    /** A length of time by which one thing follows another: "came two days after"; the days are those of the other. */
    record LengthAfter(String value, Unit unit, long n) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Period then = view.day();
            LocalDate now = view.published();
            Period from = then != null ? then : now == null ? null : Period.day(now);
            boolean known = from != null && !unit.isClock();
            return new Reading(Reading.DURATION, value, known && from != null ? from.shift(unit, -n) : null);
        }
    }

    /** How often. */
    record Often(String value) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            return new Reading(Reading.SET, value, null);
        }
    }

    /** The present, the past or the future as such. */
    record AtLarge(String value) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            return new Reading(Reading.DATE, value, null);
        }
    }

    /** A part of a period: "late August". TIMEX3 keeps it in a modifier, so the value is that of the whole. */
    record Part(Meaning whole, Edge edge) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Reading reading = whole.read(view);
            Period period = reading.period();
            return new Reading(
                    reading.type(), reading.value(), period == null ? null : edge.cut(period, view.published()));
        }
    }

    /** A part of a day or a time of the clock, on a day; without a day, on the one spoken of or on today. */
    record Clock(@Nullable Meaning day, String suffix) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Period on = day != null ? day.read(view).period() : spokenOf(view);
            if (on == null || on.grain() != Unit.DAY) {
                return new Reading(Reading.TIME, null, day == null ? null : on);
            }
            return new Reading(Reading.TIME, on.value() + suffix, on);
        }

        private static @Nullable Period spokenOf(Viewpoint view) {
            Period then = view.day();
            LocalDate now = view.published();
            if (then != null) {
                return then;
            }
            return now == null ? null : Period.day(now);
        }
    }

    /** From one to the other, both included. What has no year takes it from the other. */
    record Range(Meaning from, Meaning to) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Period first = from.read(view).period();
            Period last = to.read(view).period();
            if (from instanceof Absolute && first != null) {
                last = to.read(view.from(first, Tense.FUTURE)).period();
            } else if (last != null) {
                first = from.read(view.from(last, Tense.PAST)).period();
            }
            if (first == null || last == null || last.end().isBefore(first.start())) {
                return Reading.of(null);
            }
            return Reading.of(new Period(first.start(), last.end(), last.grain(), first.value() + "/" + last.value()));
        }
    }

    /** What comes again, in the year that another expression gives: "the first half of last year". */
    record Within(Repeated what, Meaning year) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Period in = year.read(view).period();
            return Reading.of(in == null ? null : what.series().at(in.start(), 0));
        }

        @Override
        public boolean isDay() {
            return what.isDay();
        }

        @Override
        public boolean isPeriod() {
            return what.isPeriod();
        }
    }

    /** From a period on until today. The value stays that of the period, as TIMEX3 has it. */
    record Since(Meaning from) implements Meaning {
        @Override
        public Reading read(Viewpoint view) {
            Reading reading = from.read(view);
            Period first = reading.period();
            LocalDate now = view.published();
            if (first == null || now == null || now.isBefore(first.start())) {
                return reading;
            }
            Period days = new Period(first.start(), now, first.grain(), first.value());
            return new Reading(reading.type(), reading.value(), days);
        }
    }
}
