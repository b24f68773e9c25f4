"""Writes the map under the page: outlines of countries, and of their provinces as far as the gazetteer tells them. Called by refresh-base-map.sh.

usage: refresh_base_map.py PACKAGES GAZETTEER MAP
  PACKAGES   folder with world-atlas/ and world-countries/
  GAZETTEER  folder with places.tsv.gz and divisions.tsv.gz
  MAP        folder for countries.json and provinces/XXX.json

No free package that we know of has the borders of provinces. So a province is drawn as the land that is nearer to one of its
places than to a place of another province: right in the middle, approximate at its borders, and said to be so on the page.
"""
import collections
import gzip
import json
import os
import sys

import numpy
import shapely
import shapely.affinity
from shapely.geometry import MultiPoint, Polygon, mapping

# Degrees: what a border may be off after simplification, what is too small to be seen, and to how many places we write.
COUNTRY_TOLERANCE = 0.02
PROVINCE_TOLERANCE = 0.06
SMALLEST_PART = 0.02
DIGITS = 2
# A part of a province that is far smaller than its largest and holds few places comes from places with a wrong code.
STRAY_SHARE = 0.04
STRAY_PLACES = 2
# Kosovo has no number in ISO 3166; the two others are parts of states that the atlas draws apart.
UNNUMBERED = {'Kosovo': 'XKX', 'N. Cyprus': 'CYP', 'Somaliland': 'SOM'}


def arcs(topology):
    scale, shift = topology['transform']['scale'], topology['transform']['translate']
    found = []
    for arc in topology['arcs']:
        steps = numpy.cumsum(numpy.array(arc), axis=0)
        found.append([(x * scale[0] + shift[0], y * scale[1] + shift[1]) for x, y in steps])
    return found


def ring(indices, lines):
    points = []
    for index in indices:
        line = lines[index] if index >= 0 else lines[~index][::-1]
        points.extend(line[1:] if points else line)
    return points


def unrolled(points):
    """A ring over the line of 180 degrees as one that goes on beyond it. Antarctica, which goes round, is left as it is."""
    longitudes = numpy.array([x for x, _ in points])
    if min(y for _, y in points) < -80:
        return points
    turns = numpy.cumsum(numpy.concatenate([[0], -numpy.round(numpy.diff(longitudes) / 360)])) * 360
    return [(x + turn, y) for (x, y), turn in zip(points, turns)]


def polygon(rings, lines):
    shell, *holes = [unrolled(ring(r, lines)) for r in rings]
    shape = shapely.make_valid(Polygon(shell, holes))
    shifted = [shapely.affinity.translate(shape, turn) for turn in (-360, 0, 360)]
    return shapely.union_all([s.intersection(shapely.box(-180, -90, 180, 90)) for s in shifted])


def countries(atlas, numbers):
    """Shapes, and the atlas's names, by ISO 3166 code of three letters."""
    topology = json.load(open(atlas))
    lines = arcs(topology)
    parts, called = collections.defaultdict(list), {}
    for shape in topology['objects']['countries']['geometries']:
        code = numbers.get(shape.get('id')) or UNNUMBERED.get(shape['properties']['name'])
        if code is None:
            print('no code:', shape['properties']['name'], file=sys.stderr)
            continue
        called.setdefault(code, shape['properties']['name'])
        many = shape['arcs'] if shape['type'] == 'MultiPolygon' else [shape['arcs']]
        parts[code].extend(polygon(rings, lines) for rings in many)
    return {code: shapely.union_all(shapes) for code, shapes in sorted(parts.items())}, called


def places(folder, codes):
    """By country: (longitude, latitude, province's code)."""
    found = collections.defaultdict(set)
    with gzip.open(os.path.join(folder, 'places.tsv.gz'), 'rt', encoding='utf-8') as rows:
        for row in rows:
            cells = row.rstrip('\n').split('\t')
            if cells[3] in codes and cells[4]:
                found[codes[cells[3]]].add((float(cells[-1]), float(cells[-2]), cells[3] + '.' + cells[4]))
    return found


def names(folder):
    with gzip.open(os.path.join(folder, 'divisions.tsv.gz'), 'rt', encoding='utf-8') as rows:
        cells = (row.rstrip('\n').split('\t') for row in rows)
        return {row[0]: row[1] for row in cells if row[0].count('.') == 1}


def provinces(land, around):
    """Shapes by province's code: the cells of its places, put together and cut at the coast and the border."""
    first = {}
    for longitude, latitude, code in sorted(around):
        first.setdefault((longitude, latitude), code)
    if len(set(first.values())) < 2:
        return {}
    cells = shapely.voronoi_polygons(MultiPoint(list(first)), extend_to=land.envelope.buffer(1)).geoms
    tree = shapely.STRtree(list(cells))
    cell = tree.query(shapely.points(list(first)), predicate='within')
    groups = collections.defaultdict(list)
    for point, index in zip(*cell):
        groups[list(first.values())[point]].append(cells[index])
    codes = sorted(groups)
    shapes = [shapely.union_all(groups[code]) for code in codes]
    shapes = [shape if shape.is_valid else shape.buffer(0) for shape in shapes]
    try:
        shapes = list(shapely.coverage_simplify(shapes, PROVINCE_TOLERANCE))
    except shapely.errors.GEOSException:
        shapes = [shape.simplify(PROVINCE_TOLERANCE) for shape in shapes]
    points = shapely.STRtree(shapely.points(list(first)))
    cut = ((code, shape.buffer(0).intersection(land)) for code, shape in zip(codes, shapes))
    return {code: kept(shape, points) for code, shape in cut if not shape.is_empty}


def kept(shape, points):
    parts = [part for part in getattr(shape, 'geoms', [shape]) if part.geom_type == 'Polygon']
    largest = max((part.area for part in parts), default=0)
    return shapely.union_all([
        part for part in parts
        if part.area >= largest * STRAY_SHARE or len(points.query(part, predicate='contains')) > STRAY_PLACES])


def rounded(value):
    return [rounded(v) for v in value] if isinstance(value, (list, tuple)) else round(value, DIGITS)


def thinned(rings):
    """Without points that rounding has made the same, and without rings that it has made nothing."""
    found = []
    for line in rings:
        line = [p for i, p in enumerate(line) if i == 0 or p != line[i - 1]]
        if len(line) > 3:
            found.append(line)
    return found


def feature(shape, properties):
    polygons = [p for p in getattr(shape, 'geoms', [shape]) if p.geom_type == 'Polygon']
    polygons.sort(key=lambda p: -p.area)
    polygons = [p for i, p in enumerate(polygons) if i == 0 or p.area >= SMALLEST_PART ** 2]
    coordinates = [thinned(rounded(mapping(p)['coordinates'])) for p in polygons]
    return {'type': 'Feature', 'properties': properties,
            'geometry': {'type': 'MultiPolygon', 'coordinates': [c for c in coordinates if c]}}


def write(path, features):
    with open(path, 'w', encoding='utf-8') as out:
        json.dump({'type': 'FeatureCollection', 'features': features}, out, ensure_ascii=False, separators=(',', ':'))
        out.write('\n')


def main(packages, gazetteer, folder):
    table = json.load(open(os.path.join(packages, 'world-countries', 'countries.json')))
    codes = {row['cca2']: row['cca3'] if row['cca3'] != 'UNK' else 'XKX' for row in table}
    numbers = {row['ccn3']: row['cca3'] for row in table if row['ccn3']}
    shapes, common = countries(os.path.join(packages, 'world-atlas', 'countries-50m.json'), numbers)
    os.makedirs(os.path.join(folder, 'provinces'), exist_ok=True)
    write(os.path.join(folder, 'countries.json'),
          [feature(shape.simplify(COUNTRY_TOLERANCE), {'country': code, 'name': common[code]}) for code, shape in shapes.items()])
    around, called = places(gazetteer, codes), names(gazetteer)
    for code, land in shapes.items():
        found = provinces(land, around.get(code, ()))
        features = [feature(shape, {'country': code, 'name': called[key]})
                    for key, shape in sorted(found.items()) if key in called and not shape.is_empty]
        if features:
            write(os.path.join(folder, 'provinces', code + '.json'), features)


if __name__ == '__main__':
    main(*sys.argv[1:])
