import { FAMILIES } from '../families.js';

const DAY = 86400000;

/** Days since 1970 of an ISO day. */
export function dayNumber(iso) {
    return Math.round(Date.parse(iso.slice(0, 10) + 'T00:00:00Z') / DAY);
}

/** The ISO day of a number. */
export function isoDay(of) {
    return new Date(of * DAY).toISOString().slice(0, 10);
}

/**
 * Days put into bars of one length each: {first, step, bars, most}. A bar has a number for each family, and at the end
 * one for incidents whose family is not known here, because they have no place and so are no points.
 */
export function bins(days, points, bars) {
    const known = days.filter(([day]) => day);
    if (known.length === 0) {
        return null;
    }
    const first = dayNumber(known[0][0]);
    const last = dayNumber(known[known.length - 1][0]);
    const step = lengthFor(last - first + 1, bars);
    const many = Math.floor((last - first) / step) + 1;
    const sums = Array.from({ length: many }, () => new Array(FAMILIES.length + 1).fill(0));
    const totals = new Array(many).fill(0);
    for (const [day, count] of known) {
        totals[Math.floor((dayNumber(day) - first) / step)] += count;
    }
    addPoints(sums, points, first, step);
    sums.forEach((sum, index) => {
        sum[FAMILIES.length] = Math.max(0, totals[index] - sum.reduce((a, b) => a + b, 0));
    });
    return { first, last, step, bars: sums, totals, most: Math.max(...totals) };
}

function addPoints(sums, points, first, step) {
    for (let i = 0; i < (points?.length ?? 0); i++) {
        const bar = sums[Math.floor((points.day[i] - first) / step)];
        if (bar) {
            bar[points.family[i]]++;
        }
    }
}

// Bars of a day, a week, four weeks, a quarter, a year: the shortest with which there are not too many.
function lengthFor(days, bars) {
    return [1, 2, 7, 14, 28, 91, 182, 365].find(step => days / step <= bars) ?? Math.ceil(days / bars);
}

