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
export function bins(days, points, stacks, bars) {
    const known = days.filter(([day]) => day);
    if (known.length === 0) {
        return null;
    }
    const [first, last] = span(known);
    const step = lengthFor(last - first + 1, bars);
    const many = Math.floor((last - first) / step) + 1;
    const sums = Array.from({ length: many }, () => new Array(FAMILIES.length + 1).fill(0));
    const totals = new Array(many).fill(0);
    let [before, after] = [0, 0];
    for (const [day, count] of known) {
        const of = dayNumber(day);
        if (of < first) {
            before += count;
        } else if (of > last) {
            after += count;
        } else {
            totals[Math.floor((of - first) / step)] += count;
        }
    }
    if (stacks) {
        addStacks(sums, stacks, first, step);
    } else {
        addPoints(sums, points, first, step);
    }
    sums.forEach((sum, index) => {
        sum[FAMILIES.length] = Math.max(0, totals[index] - sum.reduce((a, b) => a + b, 0));
    });
    return { first, last, step, bars: sums, totals, before, after, most: Math.max(...totals) };
}

// A few incidents years away (an anniversary, a misread year) would press all others into one bar. Where the middle 98 %
// take less than a quarter of the time, only they are shown, and the others are told as numbers.
function span(known) {
    const days = known.map(([day]) => dayNumber(day));
    const all = known.reduce((sum, [, count]) => sum + count, 0);
    const at = share => {
        let sum = 0;
        return days[known.findIndex(([, count]) => (sum += count) >= share * all)];
    };
    const [low, high] = [at(0.01), at(0.99)];
    const whole = [days[0], days[days.length - 1]];
    return 4 * (high - low + 1) < whole[1] - whole[0] ? [low, high] : whole;
}

function addStacks(sums, stacks, first, step) {
    stacks.forEach((days, family) => {
        for (const [day, count] of days) {
            const bar = day ? sums[Math.floor((dayNumber(day) - first) / step)] : undefined;
            if (bar) {
                bar[family] += count;
            }
        }
    });
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

