"""Writes what words for happenings mean, from WordNet's database: verbs, and the nouns and adjectives made of them."""
import re
import sys

SENSES = 3  # of each word, the most common ones
HAPPENINGS = {4, 10, 11, 12, 19, 22, 26}  # WordNet's files of nouns: acts, communication, events, feelings, phenomena ...
RAREST = {'verb': 2.9, 'noun': 3.4, 'adj': 3.4}  # rarer words are left out


def index(folder, kind):
    senses = {}
    for line in open('%s/index.%s' % (folder, kind)):
        if not line.startswith(' '):
            fields = line.split()
            senses[fields[0]] = fields[-int(fields[2]):]
    return senses


def data(folder, kind):
    synsets = {}
    for line in open('%s/data.%s' % (folder, kind)):
        if line.startswith(' '):
            continue
        fields = line.split('|')[0].split()
        words = [re.sub(r'\(.*', '', w).lower() for w in fields[4:4 + 2 * int(fields[3], 16):2]]
        rest = fields[4 + 2 * len(words):]
        links = [rest[1 + 4 * i:5 + 4 * i] for i in range(int(rest[0]))]
        synsets[fields[0]] = (words, links, int(fields[1]))
    return synsets


def common(path, rarest):
    words = set()
    scale = 0.0
    for line in open(path):
        if line.startswith('['):
            scale = float(line.strip('[]\n'))
        elif not line.startswith('#') and scale >= rarest:
            words.update(line.split())
    return words


def main(folder, frequencies, target):
    common_words = {kind: common(frequencies, rarest) for kind, rarest in RAREST.items()}
    synsets = {k[0]: data(folder, k) for k in ('verb', 'noun', 'adj')}
    entries = {}
    for kind, known in common_words.items():
        for word, offsets in index(folder, kind).items():
            if not all(part in known or len(part) < 3 for part in re.split('[_-]', word)) or word.count('_') > (kind == 'verb'):
                continue
            found = []
            for rank, offset in enumerate(offsets[:SENSES]):
                words, links, file = synsets[kind[0]][offset]
                if kind == 'verb' or kind == 'noun' and file in HAPPENINGS:
                    found.append((kind[0] + offset, rank))
                for sign, other, pos, ends in links:
                    source = int(ends[:2], 16)
                    if kind != 'verb' and sign == '+' and pos in 'vn' and (source == 0 or words[source - 1] == word):
                        if pos == 'v' or synsets['n'][other][2] in HAPPENINGS:
                            found.append((pos + other, rank))
            if found:
                entries[kind[0], word] = list(dict(reversed(found)).items())[::-1]
    users = {}
    for senses in entries.values():
        for sense, _ in senses:
            users[sense] = users.get(sense, 0) + 1
    wider = {s: [s[0] + o for sign, o, _, _ in synsets[s[0]][s[1:]][1] if sign in '@*>' and s[0] + o in users]
             for s in users}
    needed = {s for s in users if users[s] > 1} | {w for ws in wider.values() for w in ws}
    leading = {s for senses in entries.values() for s, rank in senses if rank < 2}
    needed |= {s for s in leading if wider[s]}
    names, taken = {}, {}
    for sense in sorted(needed):
        first = synsets[sense[0]][sense[1:]][0][0].replace('_', '-')
        taken[first] = taken.get(first, 0) + 1
        names[sense] = '%s.%d' % (first, taken[first])
    with open(target, 'w', encoding='utf-8') as out:
        out.write('# What words for happenings mean: WORD = SENSE:RANK ..., the most common first (rank 0). Words that mean the\n'
                  '# same have a sense in common, a noun has that of the verb that it is made of. Last, what a sense is a kind of.\n'
                  '# Made by scripts/refresh-word-senses.sh from WordNet (see NOTICE).\n')
        for kind, section in (('v', 'verbs'), ('n', 'nouns'), ('a', 'adjectives')):
            out.write('\n[%s]\n' % section)
            for (k, word), senses in sorted(entries.items()):
                said = ['%s:%d' % (names[s], r) for s, r in senses if s in names]
                if k == kind and said:
                    out.write('%s = %s\n' % (word.replace('_', ' ').replace('-', ' '), ' '.join(said)))
        out.write('\n[kinds]\n')
        for sense in sorted(needed, key=lambda s: names[s]):
            if sense in leading and wider[sense]:
                out.write('%s = %s\n' % (names[sense], ' '.join(names[w] for w in wider[sense])))


main(*sys.argv[1:])
