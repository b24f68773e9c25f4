import { h, useEffect } from '../h.js';
import { source } from '../events.js';
import { useSource } from '../use.js';

const KEY = 'dateline.theme';
const NEXT = { system: 'light', light: 'dark', dark: 'system' };
const SIGN = { system: '◐', light: '☀', dark: '☾' };

/** system, light or dark, as chosen in this browser. */
export const theme = source(stored());

/** Counts up when colours change, so that what is painted on canvas is painted again. */
export const painted = source(0);

function stored() {
    try {
        return localStorage.getItem(KEY) ?? 'system';
    } catch {
        return 'system';
    }
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => painted.set(painted.get() + 1));

function choose(next) {
    try {
        localStorage.setItem(KEY, next);
    } catch {
        // The choice then holds until the page is left.
    }
    theme.set(next);
}

/** The switch: system, light, dark. */
export function ThemeSwitch() {
    const chosen = useSource(theme);
    useEffect(() => {
        const root = document.documentElement;
        if (chosen === 'system') {
            delete root.dataset.theme;
        } else {
            root.dataset.theme = chosen;
        }
        painted.set(painted.get() + 1);
    }, [chosen]);
    return h('button.quiet', {
        type: 'button', id: 'theme', title: 'Change theme', onClick: () => choose(NEXT[chosen] ?? 'system'),
    }, h('span', { 'aria-hidden': 'true' }, SIGN[chosen]), ' ', h('span.label', null, `Theme: ${chosen}`));
}
