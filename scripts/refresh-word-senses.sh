#!/usr/bin/env bash
# Fetches WordNet's database and writes incident/word-senses.txt anew. Needs apt-get and Python 3.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && apt-get download wordnet-base >/dev/null && dpkg-deb -x wordnet-base_*.deb .)
words=dateline-core/src/main/resources/dateline/en/incident
python3 scripts/refresh_word_senses.py "$work/usr/share/wordnet" $words/word-frequencies.txt $words/word-senses.txt
