import { h, name } from '../h.js';
import { plainField, plainValue } from './values.js';
import { Dialog } from '../shell/dialog.js';

const SHOWN = ['reviewer', 'act', 'field', 'value', 'before', 'after', 'words', 'note', 'at'];

/** Somebody else was quicker: both sides, and what to do. */
export function Conflict({ conflict, onClose, onReload }) {
    const { body } = conflict.fault;
    const version = body.current?.version;
    const done = work => {
        onClose();
        work();
    };
    return h(Dialog, { label: 'Changed meanwhile', onClose, wide: true },
        h('p', null, conflict.fault.message),
        h('div.columns.even', null,
            h('div', null, h('h3', null, 'Yours'), h(Side, { side: body.yours })),
            h('div', null, h('h3', null, 'Theirs'), h(Side, { side: body.theirs }))),
        h('div.row-of', null,
            h('button.primary', { type: 'button', onClick: () => done(onReload) }, 'Look at theirs'),
            version ? h('button', { type: 'button', onClick: () => done(() => conflict.again(version)) }, 'Apply mine on top') : null,
            h('button', { type: 'button', onClick: onClose }, 'Cancel')));
}

function Side({ side }) {
    const acts = Array.isArray(side) ? side : side ? [side] : [];
    return acts.length === 0 ? h('p.muted', null, 'New reports changed it.') : acts.map((act, index) => h('dl.values', { key: index },
        SHOWN.filter(key => act[key] !== null && act[key] !== undefined && act[key] !== '').map(key => [
            h('dt', null, key), h('dd', null, name(key === 'field' ? plainField(act[key]) : plainValue(act[key])))])));
}
