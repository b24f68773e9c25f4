// The fields of the query language, as docs/search.md has them: what each takes and finds.
const TYPES = 'ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT THREATEN'.split(' ');
const YES_NO = ['yes', 'no'];
const AMOUNTS = ['>=1', '>=10', '5..20', '*'];

/** Each field: its name, values that can be offered, and a hint. */
export const FIELDS = [
    { name: 'type', values: TYPES, hint: 'kind of event' },
    { name: 'mode', values: [], hint: 'PLOVER mode: arrest, bombing …' },
    { name: 'context', values: ['military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'legal', 'human_rights', 'rights_freedoms', 'territory', 'asylum', 'repression', 'terrorism', 'corruption', 'crime', 'misinformation', 'disaster', 'environment', 'health', 'pandemic', 'migration', 'diplomatic', 'economic', 'technology', 'religious', 'cyber', 'academic'], hint: 'PLOVER context' },
    { name: 'quad', values: ['material-conflict', 'verbal-conflict', 'material-cooperation', 'verbal-cooperation'], hint: 'four-way class' },
    { name: 'cameo', values: ['14*', '18*', '19*'], hint: 'CAMEO code; 18* for all that begin so' },
    { name: 'actor', values: [], hint: 'name, alias, code, sector or country, on any side' },
    { name: 'source', values: [], hint: 'who acts' },
    { name: 'target', values: [], hint: 'whom it is done to' },
    { name: 'victim', values: ['civilians'], hint: 'who is hurt' },
    { name: 'perpetrator', values: [], hint: 'who is said to have done it' },
    { name: 'country', values: [], hint: 'code or name of the country' },
    { name: 'place', values: [], hint: 'the place, or the province of that name' },
    { name: 'near', values: ['kunduz/50km', '36.7,68.9/50km'], hint: 'a place or latitude,longitude, and a distance' },
    { name: 'date', values: ['2021', '2021-10', '2021-10-01..2021-10-31'], hint: 'day, month, year or a range' },
    { name: 'after', values: [], hint: 'later than all of it' },
    { name: 'before', values: [], hint: 'earlier than all of it' },
    { name: 'seen', values: [], hint: 'reported between these days' },
    { name: 'killed', values: AMOUNTS, hint: 'dead' },
    { name: 'injured', values: AMOUNTS, hint: 'hurt' },
    { name: 'abducted', values: AMOUNTS, hint: 'taken' },
    { name: 'arrested', values: AMOUNTS, hint: 'arrested' },
    { name: 'participants', values: AMOUNTS, hint: 'who took part' },
    { name: 'sources', values: ['>=2', '>=3'], hint: 'independent sources' },
    { name: 'reports', values: ['>=2', '>=10'], hint: 'reports' },
    { name: 'status', values: ['occurred', 'ongoing', 'planned', 'possible', 'denied', 'did-not-occur'], hint: 'as the reports have it' },
    { name: 'timeframe', values: ['current', 'background', 'habitual'], hint: 'news, or recalled' },
    { name: 'claimed', values: YES_NO, hint: 'somebody claims it' },
    { name: 'denied', values: YES_NO, hint: 'somebody denies it' },
    { name: 'disputed', values: YES_NO, hint: 'reports disagree' },
    { name: 'review', values: ['new', 'reviewed', 'frozen'], hint: 'state of review' },
    { name: 'publisher', values: [], hint: "words of the publisher's name" },
    { name: 'wire', values: [], hint: "words of the agency's name" },
    { name: 'id', values: [], hint: 'an id, or its beginning and *' },
    { name: 'any', values: ['yes'], hint: 'what is planned, denied or recalled too' },
];

/** Types of events, in order of the alphabet. */
export { TYPES };

/** The word at the caret, with what could stand there: {from, to, offers: [{text, hint}]}. */
export function offersAt(query, caret) {
    const before = query.slice(0, caret);
    const word = /[^\s()]*$/.exec(before)[0];
    const bare = word.replace(/^-/, '');
    const from = caret - bare.length;
    const colon = bare.indexOf(':');
    const offers = colon < 0 ? ofFields(bare) : ofValues(bare.slice(0, colon), bare.slice(colon + 1));
    return { from, to: caret, offers };
}

function ofFields(beginning) {
    if (beginning === '') {
        return [];
    }
    const small = beginning.toLowerCase();
    const fields = FIELDS.filter(field => field.name.startsWith(small)).map(field => ({ text: field.name + ':', hint: field.hint }));
    const types = small.length < 3 ? [] : TYPES.filter(type => type.toLowerCase().startsWith(small))
        .map(type => ({ text: `type:${type} `, hint: 'kind of event' }));
    return [...fields, ...types].slice(0, 8);
}

function ofValues(name, beginning) {
    const field = FIELDS.find(one => one.name === name.toLowerCase());
    if (!field) {
        return [];
    }
    const small = beginning.toLowerCase();
    const values = field.values.filter(value => value.toLowerCase().startsWith(small) && value.toLowerCase() !== small);
    return values.length > 0
        ? values.slice(0, 16).map(value => ({ text: `${field.name}:${value} `, hint: '' }))
        : small === '' ? [{ text: '', hint: field.hint }] : [];
}
