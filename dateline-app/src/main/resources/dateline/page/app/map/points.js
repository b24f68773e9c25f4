import { familyIndex } from '../families.js';
import { dayNumber } from '../browse/bins.js';

const EXACT = new Set(['site', 'city']);

/**
 * Points as the server sends them, made ready to be drawn: numbers in typed arrays, places on the unit square of the
 * map's projection. Only what is known to a town or better is a point; the rest is counted by area.
 */
export function readPoints(answer) {
    if (!answer) {
        return null;
    }
    const { id, lat, lon, precision, type, day, killed, country, admin1 } = answer.columns;
    const length = id.length;
    const points = {
        length, id, country, admin1, killed, precision, type,
        x: new Float64Array(length), y: new Float64Array(length), family: new Uint8Array(length), day: new Int32Array(length),
        exact: new Uint8Array(length), total: answer.total ?? length, limit: answer.limit ?? 0,
    };
    for (let i = 0; i < length; i++) {
        points.x[i] = lon[i] / 360 + 0.5;
        points.y[i] = mercator(lat[i]);
        points.family[i] = familyIndex(type[i]);
        points.day[i] = day[i] ? dayNumber(day[i]) : -1e6;
        points.exact[i] = EXACT.has(precision[i]) ? 1 : 0;
    }
    return points;
}

function mercator(latitude) {
    const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Areas with what is known to no better than them: {provinces: Map of "AFG|Helmand", countries: Map of code, elsewhere}. */
export function areas(points, within) {
    const provinces = new Map();
    const countries = new Map();
    let elsewhere = 0;
    for (let i = 0; i < points.length; i++) {
        if (points.exact[i] || (within && !within(points.day[i]))) {
            continue;
        }
        const province = points.admin1[i] && points.precision[i] !== 'country';
        if (province) {
            add(provinces, `${points.country[i]}|${points.admin1[i]}`, points.family[i]);
        } else if (points.country[i] && points.precision[i] !== 'region') {
            add(countries, points.country[i], points.family[i]);
        } else {
            elsewhere++;
        }
    }
    return { provinces, countries, elsewhere };
}

function add(map, key, family) {
    const there = map.get(key) ?? { count: 0, families: new Array(6).fill(0) };
    there.count++;
    there.families[family]++;
    map.set(key, there);
}
