#!/usr/bin/env bash
# Fetches the packages that hold the outlines of countries and writes the map under the page anew.
# Needs npm and Python 3 with shapely 2.1 and numpy. Raise the versions here; look at the page before you commit.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fetch() {
    mkdir -p "$work/$1"
    (cd "$work" && npm pack --silent "$1@$2" >"$1.name")
    tar -xzf "$work/$(tail -n 1 "$work/$1.name")" -C "$work/$1" --strip-components=1
}
fetch world-atlas 2.0.2
fetch world-countries 5.1.0
map=dateline-app/src/main/resources/dateline/page/map
mkdir -p "$map"
python3 scripts/refresh_base_map.py "$work" dateline-core/gazetteer "$map"
echo "$(ls "$map/provinces" | wc -l) countries with provinces, $(du -sk "$map" | cut -f1) kB"
