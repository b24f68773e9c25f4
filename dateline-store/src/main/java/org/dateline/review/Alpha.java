package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: how far several people agree beyond what chance would give, where not everybody has answered
 * everything (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). 1 is full agreement, 0 is chance.
 */
public final class Alpha {
    /** How far two values are apart. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL {
            @Override
            double apart(Object one, Object other) {
                return one.equals(other) ? 0 : 1;
            }
        },
        /** The square of the difference of two numbers. */
        INTERVAL {
            @Override
            double apart(Object one, Object other) {
                double difference = number(one) - number(other);
                return difference * difference;
            }
        },
        /** The difference of two numbers against their sum, squared: 10 and 12 are as near as 100 and 120. */
        RATIO {
            @Override
            double apart(Object one, Object other) {
                double sum = number(one) + number(other);
                double share = sum == 0 ? 0 : (number(one) - number(other)) / sum;
                return share * share;
            }
        };

        abstract double apart(Object one, Object other);

        private static double number(Object value) {
            if (value instanceof Number number) {
                return number.doubleValue();
            }
            throw new IllegalArgumentException("no number: " + value);
        }
    }

    private Alpha() {}

    /**
     * Alpha of units, each with the values that people gave it; none where no two people gave different values at all,
     * or nothing was answered twice.
     */
    public static OptionalDouble of(List<? extends List<?>> units, Metric metric) {
        List<Object> all = new ArrayList<>();
        double observed = 0;
        for (List<?> unit : units) {
            if (unit.size() > 1) {
                observed += apart(unit, metric) / (unit.size() - 1);
                all.addAll(unit);
            }
        }
        int n = all.size();
        double expected = n < 2 ? 0 : apart(all, metric) / (n - 1);
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    /** The sum over all pairs, each in both orders. */
    private static double apart(List<?> values, Metric metric) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * metric.apart(values.get(i), values.get(j));
            }
        }
        return sum;
    }
}
