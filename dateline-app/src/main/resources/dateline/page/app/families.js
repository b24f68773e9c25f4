// Sixteen types are too many colours to tell apart. They are shown in six families, each with a colour of Okabe and
// Ito's palette (told apart by colour-blind readers), a letter and a shape of its own: colour never stands alone.

/** Families in the order in which bars are stacked. */
export const FAMILIES = [
    { key: 'assault', letter: 'A', shape: 'triangle', name: 'Assault', types: ['ASSAULT'] },
    { key: 'coercion', letter: 'C', shape: 'square', name: 'Coercion', types: ['COERCE', 'SANCTION', 'MOBILIZE'] },
    { key: 'protest', letter: 'P', shape: 'diamond', name: 'Protest', types: ['PROTEST'] },
    { key: 'words', letter: 'W', shape: 'wedge', name: 'Words against', types: ['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'] },
    { key: 'talks', letter: 'T', shape: 'circle', name: 'Talks', types: ['AGREE', 'CONCEDE', 'CONSULT', 'SUPPORT'] },
    { key: 'help', letter: 'H', shape: 'cross', name: 'Help', types: ['AID', 'COOPERATE', 'RETREAT'] },
];

const OF_TYPE = new Map(FAMILIES.flatMap(family => family.types.map(type => [type, family])));

/** The family of a type. */
export function family(type) {
    return OF_TYPE.get(type) ?? FAMILIES[3];
}

/** A family's number, for columns. */
export function familyIndex(type) {
    return FAMILIES.indexOf(family(type));
}

/** The query term that asks for a family. */
export function familyTerm(of) {
    const terms = of.types.map(type => `type:${type}`);
    return terms.length === 1 ? terms[0] : `(${terms.join(' OR ')})`;
}

/** The colours of the theme that is shown, as the style sheet has them: {assault: '#…', ink: …}. */
export function colours() {
    const style = getComputedStyle(document.documentElement);
    const names = [...FAMILIES.map(one => one.key), 'ink', 'paper', 'land', 'border', 'sea', 'muted', 'accent', 'rule'];
    return Object.fromEntries(names.map(one => [one, style.getPropertyValue(`--${one}`).trim()]));
}

/** Draws a family's shape around a point. */
export function shape(ctx, of, x, y, r) {
    ctx.beginPath();
    if (of === 'circle') {
        ctx.arc(x, y, r, 0, Math.PI * 2);
    } else {
        const corners = CORNERS[of];
        ctx.moveTo(x + corners[0][0] * r, y + corners[0][1] * r);
        for (const [dx, dy] of corners.slice(1)) {
            ctx.lineTo(x + dx * r, y + dy * r);
        }
        ctx.closePath();
    }
}

const CORNERS = {
    triangle: [[0, -1.2], [1.1, 0.8], [-1.1, 0.8]],
    square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
    diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
    wedge: [[-1.1, -0.8], [1.1, -0.8], [0, 1.2]],
    cross: [
        [-0.4, -1.1], [0.4, -1.1], [0.4, -0.4], [1.1, -0.4], [1.1, 0.4], [0.4, 0.4],
        [0.4, 1.1], [-0.4, 1.1], [-0.4, 0.4], [-1.1, 0.4], [-1.1, -0.4], [-0.4, -0.4],
    ],
};
