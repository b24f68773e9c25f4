import { useEffect, useState } from '../h.js';

// The base map comes with the program: no tile server learns what an analyst looks at, and it works without a network.
let countries = null;
const provinces = new Map();

async function read(address) {
    const response = await fetch(address);
    return response.ok ? response.json() : { type: 'FeatureCollection', features: [] };
}

/** Outlines of all countries. */
export function countryShapes() {
    countries ??= read('/page/map/countries.json');
    return countries;
}

/** Names of countries by their code. */
export async function countryNames() {
    const shapes = await countryShapes();
    return new Map(shapes.features.map(feature => [feature.properties.country, feature.properties.name]));
}

let names = null;

/** The name of a country, once the names are there; before that its code. */
export function countryName(code) {
    return names?.get(code) ?? code;
}

/** Draws a view again when the names of countries have come. */
export function useCountryNames() {
    const [there, set] = useState(names);
    useEffect(() => {
        countryNames().then(found => {
            names = found;
            set(found);
        }, () => {});
    }, []);
    return there;
}

/** Outlines of a country's provinces. */
export function provinceShapes(country) {
    if (!/^[A-Z]{3}$/.test(country)) {
        return Promise.resolve({ type: 'FeatureCollection', features: [] });
    }
    if (!provinces.has(country)) {
        provinces.set(country, read(`/page/map/provinces/${country}.json`));
    }
    return provinces.get(country);
}
