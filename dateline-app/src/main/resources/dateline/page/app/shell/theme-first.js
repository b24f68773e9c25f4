// Sets the theme before the first paint, so that a dark page never flashes white. No module: modules run too late.
(() => {
    try {
        const theme = localStorage.getItem('dateline.theme');
        if (theme === 'light' || theme === 'dark') {
            document.documentElement.dataset.theme = theme;
        }
    } catch {
        // Storage may be forbidden; the system's theme stands then.
    }
})();
