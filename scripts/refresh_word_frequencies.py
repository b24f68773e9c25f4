"""Writes the word frequencies of the merger from a list of words with counts: sections by frequency, words by the alphabet."""
import math
import sys

COUNTED = 1_024_908_267_229  # running words behind the counts of the source
RAREST = 2.7  # what is rarer is as good as unknown
WIDTH = 116


def main(source, target):
    classes = {}
    with open(source, encoding='utf-8-sig') as lines:
        for line in lines:
            word, count = line.split()
            scale = round(math.log10(int(count) / COUNTED * 1e9), 1)
            if scale >= RAREST and len(word) > 1 and word.isascii():
                classes.setdefault(scale, []).append(word)
    with open(target, 'w', encoding='utf-8') as out:
        out.write('# How common words are in English, to weigh the words that two reports share.\n'
                  '# [5.1] begins the words that stand about ten to the power of 5.1 times in a thousand million words.\n'
                  '# Made by scripts/refresh-word-frequencies.sh from the frequency dictionary of SymSpell (see NOTICE).\n')
        for scale in sorted(classes, reverse=True):
            out.write('\n[%.1f]\n' % scale)
            line = ''
            for word in sorted(classes[scale]):
                if len(line) + len(word) > WIDTH:
                    out.write(line.rstrip() + '\n')
                    line = ''
                line += word + ' '
            out.write(line.rstrip() + '\n')


main(*sys.argv[1:])
