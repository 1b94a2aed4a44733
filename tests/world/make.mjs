// Makes world.json: one outline for each place of vocab.json `destinations`.
// node make.mjs [vocab.json] [out.json]      (see README.md)
import fs from 'node:fs';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { geoEqualEarthRaw } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify } from 'topojson-simplify';

const need = createRequire(import.meta.url);
const iso = need('i18n-iso-countries');
const VOCAB = process.argv[2] ?? new URL('../../src/content/rules/vocab.json', import.meta.url).pathname;
const OUT = process.argv[3] ?? new URL('world.json', import.meta.url).pathname;

// ---- settings -------------------------------------------------------------
const env = (name, usual) => Number(process.env[name] ?? usual); // for trials only
const CENTRE = env('CENTRE', 135);   // straight meridian, degrees east
const CUT = env('CUT', -30);         // the map begins and ends at this meridian
const WIDTH = 1000;
const GRID = env('GRID', 2);         // steps per unit: paths lie on half units, markers on whole ones
const EDGE = 8;                      // free rim, units
const DETAIL = env('DETAIL', 0.25);  // smallest triangle kept, square units
const ISLET = env('ISLET', 0.5);     // smallest island kept, square units
// Coasts that the reader looks at first are kept finer: [detail, islet].
const FINER = { jp: [0.1, 0.15], gb: [0.15, 0.4], ph: [0.15, 0.3], id: [0.18, 0.35], it: [0.15, 0.4], kr: [0.18, 0.4] };
const SMALL = 10;                    // a shape whose largest piece is smaller both ways gets a marker
const ALSO = new Set(['ae', 'il', 'lk']);  // and so do these
const GAP_MAJOR = 26, GAP_MIXED = 9, GAP_MINOR = 5.5; // least distances between markers

const ENDED = { CS: 'Czechoslovakia; the state ended in 1992',
  DD: 'East Germany; the state ended in 1990',
  SU: 'Soviet Union; the state ended in 1991',
  UN: 'United Nations; a body, not a place' };
const NOT_DRAWN = { AQ: 'Antarctica; the map ends north of it' };

// Lands without an ISO code in the source. '-': land, but no place to ask about.
const BY_NAME = { 'Somaliland': 'so', 'N. Cyprus': 'cy', 'Kosovo': 'xk',
  'Siachen Glacier': '-', 'Indian Ocean Ter.': '' };

// Outlying parts that have an ISO code of their own: [of, box w s e n, becomes].
const PARTS = [
  ['fr', [-55, 2, -51, 6], 'gf'], ['fr', [-62, 15.5, -60.9, 16.6], 'gp'],
  ['fr', [-61.4, 14, -60.5, 15], 'mq'], ['fr', [55, -22, 56, -20], 're'],
  ['fr', [44, -14, 46, -12], 'yt'], ['nl', [-70, 11, -62, 18], 'bq'],
  ['no', [-10, 70, 40, 82], 'sj'], ['nz', [-173, -10, -171, -8], 'tk'],
  // ISO 3166-2 lists Crimea (UA-43, UA-40) under Ukraine.
  ['ru', [32, 44, 37, 46.5], 'ua'],
];
// Places of the source too small to have an outline there: lon, lat.
const POINTS = { bv: [3.4, -54.4], cc: [96.85, -12.17], cx: [105.65, -10.48], gi: [-5.35, 36.14],
  bq: [-68.27, 12.15], gp: [-61.45, 16.2], mq: [-61.0, 14.65], re: [55.53, -21.13],
  yt: [45.15, -12.8], tk: [-171.85, -9.2], tv: [179.2, -8.52], um: [166.65, 19.28],
  ki: [173.0, 1.42], fm: [158.2, 6.9], mh: [171.2, 7.1], sc: [55.45, -4.68], mv: [73.5, 4.18],
  pf: [-149.45, -17.65], cv: [-23.6, 15.05], pw: [134.5, 7.4], to: [-175.2, -21.2], mu: [57.55, -20.25],
  gs: [-36.6, -54.4], sh: [-5.7, -15.97] };
const HOME = 'jp'; // where the exports come from: drawn, though no destination
const DROP = [[-32, 36, -24, 40]]; // Azores: on the cut, and too small to see

// Places that matter in the site's data (deals.json deals and partners, rules.json agreements,
// country_classes and cases on 22 November 2026) and the small states that the brief names.
const MAJOR = new Set(('ae af al au bd bg ca cd cf ci cn de dj er fi fj fr gb ht hu id in iq ir it jo kh kp kr lb lk lr '
  + 'ly mn my nz ph pg pl ro ru sd se sg so ss th tl to tr ua us vn '
  + 'bh il mh mt pw qa tv').split(' '));

// Crowded places whose markers rather stand in the sea: units right, down.
const LEAN = { al: [-7, 2], il: [-14, -3], lb: [3, -12], mt: [-2, 4] };

// ---- projection -----------------------------------------------------------
const RAD = Math.PI / 180;
// A polygon is moved whole to the side of the cut on which most of it lies, so nothing is cut:
// Equal Earth's formula goes on past 180° from the straight meridian (the far Americas need it).
function turn(ring, shift) { return ring.map(([lon, lat]) => geoEqualEarthRaw((lon + shift - CENTRE) * RAD, lat * RAD)); }
function unwrap(ring) {
  const out = [[...ring[0]]];
  for (let i = 1; i < ring.length; i++) {
    let lon = ring[i][0]; const last = out[i - 1][0];
    while (lon - last > 180) lon -= 360;
    while (lon - last < -180) lon += 360;
    out.push([lon, ring[i][1]]);
  }
  return out;
}
const mid = (ring) => { let a = Infinity, b = -Infinity; for (const [x] of ring) { a = Math.min(a, x); b = Math.max(b, x); } return (a + b) / 2; };
const shiftFor = (lon) => -360 * Math.floor((lon - CUT) / 360);
const area = (ring) => { let s = 0; for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) s += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1]; return s / 2; };
const boxOf = (rings) => { const b = [Infinity, Infinity, -Infinity, -Infinity]; for (const r of rings) for (const [x, y] of r) { b[0] = Math.min(b[0], x); b[1] = Math.min(b[1], y); b[2] = Math.max(b[2], x); b[3] = Math.max(b[3], y); } return b; };
const within = (lon, lat, [w, s, e, n]) => lon >= w && lon <= e && lat >= s && lat <= n;

// ---- read, name, merge ----------------------------------------------------
const codes = JSON.parse(fs.readFileSync(VOCAB, 'utf8')).destinations.map((c) => c.toLowerCase()).sort();
const known = new Set(codes);
const version = need('world-atlas/package.json').version;

function read(file) {
  const topo = need(`world-atlas/${file}`);
  const groups = new Map();
  for (const g of topo.objects.countries.geometries) {
    const name = g.properties.name;
    let id = g.id === undefined ? BY_NAME[name] : iso.numericToAlpha2(g.id)?.toLowerCase();
    if (id === undefined) throw new Error(`no code for ${g.id} ${name}`);
    if (id === '' || id === 'aq') continue;
    for (const polygon of g.type === 'Polygon' ? [g.arcs] : g.arcs) {
      const { coordinates } = feature(topo, { type: 'Polygon', arcs: polygon }).geometry;
      const b = boxOf([coordinates[0]]);
      const lon = (b[0] + b[2]) / 2, lat = (b[1] + b[3]) / 2;
      if (DROP.some((d) => within(lon, lat, d))) continue;
      let own = id;
      for (const [of, box, becomes] of PARTS) {
        if (of !== id || !within(lon, lat, box)) continue;
        // Svalbard begins at 74° N, Jan Mayen lies west of 0°; the rest up there is Norway.
        if (becomes === 'sj' && !(lat > 74 || lon < 0)) continue;
        own = becomes;
      }
      if (!known.has(own) && own !== HOME) own = '-';
      if (!groups.has(own)) groups.set(own, []);
      groups.get(own).push({ type: 'Polygon', arcs: polygon });
    }
  }
  const list = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, polygons]) => ({
    type: 'Feature', id, properties: {}, geometry: feature(topo, mergeArcs(topo, polygons)).geometry }));
  const joined = geoStitch({ type: 'FeatureCollection', features: list });
  // Rings are unwrapped and moved as whole polygons.
  return joined.features.map((f) => ({ id: f.id, polygons: (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates).map((rings) => {
    const outer = unwrap(rings[0]);
    const shift = shiftFor(mid(outer));
    return rings.map((r, i) => {
      let u = i ? unwrap(r) : outer;
      if (i) { const d = 360 * Math.round((mid(outer) - mid(u)) / 360); u = u.map(([x, y]) => [x + d, y]); }
      return turn(u, shift);
    });
  }) }));
}

const raw = read('countries-50m.json');
const whole = boxOf(raw.flatMap((f) => f.polygons.map((p) => p[0])));
const scale = (WIDTH - 2 * EDGE) / (whole[2] - whole[0]);
const fit = ([x, y]) => [(x - whole[0]) * scale + EDGE, (whole[3] - y) * scale + EDGE];
const height = Math.ceil((whole[3] - whole[1]) * scale + 2 * EDGE);
const place = ([lon, lat]) => fit(turn([[lon, lat]], shiftFor(lon))[0]);
const fine = (n) => Math.round(n * 1e4) / 1e4;
for (const f of raw) f.polygons = f.polygons.map((p) => p.map((r) => r.map((q) => fit(q).map(fine))));

// ---- simplify along shared borders ----------------------------------------
const objects = {};
for (const f of raw) objects[f.id] = { type: 'MultiPolygon', coordinates: f.polygons };
const topo = presimplify(topology(objects), planarTriangleArea);
const uses = new Map(); // how many rings touch an arc
const care = new Map(); // [detail, islet] of an arc
const each = (geometry, visit) => geometry.arcs.forEach((polygon) => polygon.forEach((ring) => ring.forEach((a) => visit(a < 0 ? ~a : a))));
for (const id in topo.objects) each(topo.objects[id], (a) => {
  uses.set(a, (uses.get(a) ?? 0) + 1);
  if (FINER[id]) care.set(a, FINER[id]);
});

const arcs = topo.arcs.map((arc, index) => {
  const [detail, islet] = care.get(index) ?? [DETAIL, ISLET];
  const first = arc[0], last = arc[arc.length - 1];
  const closed = first[0] === last[0] && first[1] === last[1];
  let kept = arc.filter((p) => p[2] >= detail);
  if (closed && kept.length < 6 && Math.abs(area(arc)) >= islet) {
    // A small island keeps its best five corners.
    const best = arc.slice(0, -1).map((p, i) => [p[2], i]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).slice(0, 5).map((e) => e[1]).sort((a, b) => a - b);
    kept = [...best.map((i) => arc[i])]; kept.push(kept[0]);
  }
  const out = [];
  for (const [x, y] of kept) {
    const q = [Math.round(x * GRID), Math.round(y * GRID)];
    const n = out.length;
    if (n && out[n - 1][0] === q[0] && out[n - 1][1] === q[1]) continue;
    // A point in the middle of a straight run, or of a way there and back, says nothing.
    if (n > 1) {
      const [a, b] = [out[n - 2], out[n - 1]];
      const cross = (b[0] - a[0]) * (q[1] - b[1]) - (b[1] - a[1]) * (q[0] - b[0]);
      const dot = (b[0] - a[0]) * (q[0] - b[0]) + (b[1] - a[1]) * (q[1] - b[1]);
      if (cross === 0 && dot > 0) out.pop();
    }
    out.push(q);
  }
  return out;
});
const ringOf = (indexes) => {
  const out = [];
  for (const i of indexes) {
    const arc = i < 0 ? [...arcs[~i]].reverse() : arcs[i];
    for (const q of arc) { const l = out[out.length - 1]; if (!l || l[0] !== q[0] || l[1] !== q[1]) out.push(q); }
  }
  if (out.length > 1 && out[0][0] === out[out.length - 1][0] && out[0][1] === out[out.length - 1][1]) out.pop();
  return out;
};

// ---- paths ----------------------------------------------------------------
const num = (n) => String(n / GRID).replace(/^(-?)0\./, '$1.');
const pair = (x, y) => `${num(x)}${y < 0 ? '' : ' '}${num(y)}`;
function pathOf(rings) {
  let text = '', at = null;
  for (const ring of rings) {
    const [x0, y0] = ring[0];
    text += at ? `m${pair(x0 - at[0], y0 - at[1])}` : `M${pair(x0, y0)}`;
    at = [x0, y0];
    let command = at && text[0] === 'M' && rings[0] === ring ? 'M' : 'l', last = at;
    for (const [x, y] of ring.slice(1)) {
      const dx = x - last[0], dy = y - last[1];
      last = [x, y];
      if (command !== 'l') { text += 'l'; command = 'l'; text += pair(dx, dy); continue; }
      text += (dx < 0 ? '' : text.endsWith('l') ? '' : ' ') + pair(dx, dy);
    }
    text += 'z';
  }
  return text;
}
const shapes = [];
const boxes = new Map();
let points = 0;
for (const id of Object.keys(topo.objects).sort()) {
  const rings = [];
  for (const polygon of topo.objects[id].arcs) {
    polygon.forEach((indexes, hole) => {
      const ring = ringOf(indexes);
      const size = Math.abs(area(ring)) / GRID / GRID;
      const alone = indexes.every((i) => uses.get(i < 0 ? ~i : i) === 1);
      if (ring.length < 3 || size === 0) return;
      if (alone && !hole && size < (FINER[id]?.[1] ?? ISLET)) return;
      rings.push([size, ring]);
    });
  }
  if (!rings.length) continue;
  rings.sort((a, b) => b[0] - a[0] || a[1][0][0] - b[1][0][0] || a[1][0][1] - b[1][0][1]);
  const list = rings.map((r) => r[1]);
  points += list.reduce((n, r) => n + r.length, 0);
  boxes.set(id, boxOf([list[0]]).map((n) => n / GRID));
  shapes.push({ id, path: pathOf(list) });
}

// ---- markers --------------------------------------------------------------
const middle = new Map();
for (const f of raw) {
  let best = 0;
  for (const [r] of f.polygons) {
    const a = Math.abs(area(r));
    if (a <= best) continue;
    best = a;
    let x = 0, y = 0, s = 0;
    for (let i = 0, j = r.length - 1; i < r.length; j = i++) { const c = r[j][0] * r[i][1] - r[i][0] * r[j][1]; s += c; x += (r[j][0] + r[i][0]) * c; y += (r[j][1] + r[i][1]) * c; }
    middle.set(f.id, [x / (3 * s), y / (3 * s)]);
  }
}
const dots = [], without = [];
for (const id of codes) {
  const up = id.toUpperCase();
  if (ENDED[up] || NOT_DRAWN[up]) { without.push({ id, why: ENDED[up] ?? NOT_DRAWN[up] }); continue; }
  const b = boxes.get(id);
  if (b && Math.max(b[2] - b[0], b[3] - b[1]) >= SMALL && !ALSO.has(id)) continue;
  const at = POINTS[id] ? place(POINTS[id]) : middle.get(id);
  if (!at) throw new Error(`nowhere to put ${id}`);
  dots.push({ id, at, x: at[0], y: at[1], major: MAJOR.has(id), fixed: Boolean(b) && Math.max(b[2] - b[0], b[3] - b[1]) >= 4 && !MAJOR.has(id),
    to: [at[0] + (LEAN[id]?.[0] ?? 0), at[1] + (LEAN[id]?.[1] ?? 0)] });
}
const gap = (a, b) => (a.major && b.major ? GAP_MAJOR : a.major || b.major ? GAP_MIXED : a.fixed && b.fixed ? 0 : GAP_MINOR);
function spread(list, others) {
  for (let round = 0; round < 4000; round++) {
    const pull = round < 2500 ? 0.02 : 0;
    for (const d of list) { d.x += (d.to[0] - d.x) * pull; d.y += (d.to[1] - d.y) * pull; }
    for (let i = 0; i < list.length; i++) {
      const a = list[i];
      for (const b of [...list.slice(i + 1), ...others]) {
        const far = gap(a, b) + (gap(a, b) >= 26 ? 1.5 : gap(a, b) ? 0.7 : 0); // room for rounding
        let dx = b.x - a.x, dy = b.y - a.y, d = Math.hypot(dx, dy);
        if (d >= far) continue;
        if (d < 1e-6) { dx = i % 2 ? 1 : 0.6; dy = i % 2 ? 0.6 : 1; d = Math.hypot(dx, dy); }
        const still = others.includes(b);
        const m = ((far - d) / d) * (still ? 1 : 0.5);
        a.x -= dx * m; a.y -= dy * m;
        if (!still) { b.x += dx * m; b.y += dy * m; }
      }
      a.x = Math.min(WIDTH - EDGE, Math.max(EDGE, a.x)); a.y = Math.min(height - EDGE, Math.max(EDGE, a.y));
    }
  }
}
const majors = dots.filter((d) => d.major), minors = dots.filter((d) => !d.major && !d.fixed), still = dots.filter((d) => d.fixed);
spread(majors, []);
spread(minors, [...majors, ...still]);
const markers = dots.map((d) => {
  const m = { id: d.id, x: Math.round(d.x), y: Math.round(d.y) };
  if (d.major) m.major = true;
  // Where the place truly is, if the marker had to stand aside.
  const [ax, ay] = d.at.map(Math.round);
  if (Math.hypot(ax - m.x, ay - m.y) > 3) { m.of = [ax, ay]; }
  return m;
});
for (let i = 0; i < markers.length; i++) for (let j = 0; j < i; j++) {
  const a = markers[i], b = markers[j], d = Math.hypot(a.x - b.x, a.y - b.y);
  if (a.major && b.major && d < GAP_MAJOR) throw new Error(`${a.id} ${b.id} ${d.toFixed(1)} apart`);
}
const seen = new Set([...shapes, ...markers, ...without].map((e) => e.id));
for (const c of codes) if (!seen.has(c)) throw new Error(`${c} is nowhere`);
for (const s of shapes) if (s.id !== '-' && s.id !== HOME && !known.has(s.id)) throw new Error(`${s.id} is not in vocab`);

// ---- write ----------------------------------------------------------------
const side = (lon) => (lon < 0 ? `${-lon}° W` : `${lon}° E`);
const about = `Natural Earth 1:50m, public domain, by way of npm world-atlas ${version}; Equal Earth projection about ${CENTRE}° E, from ${side(CUT)} to ${side(CUT)}; simplified once by make.mjs. `
  + 'Borders are Natural Earth\'s, gathered by ISO 3166-1 code (Somaliland in so, Northern Cyprus in cy, Crimea in ua; "-" is land without a code in the list), and carry no statement. '
  + '`of` is where a place lies whose marker stands aside.';
const rows = (list) => `[\n${list.map((e) => JSON.stringify(e)).join(',\n')}\n]`;
const plan = { centre: CENTRE, cut: CUT, scale: Number(scale.toFixed(4)), left: Number((EDGE - whole[0] * scale).toFixed(2)), top: Number((EDGE + whole[3] * scale).toFixed(2)) };
const text = `{"about":${JSON.stringify(about)},\n"width":${WIDTH},"height":${height},\n"plan":${JSON.stringify(plan)},\n"shapes":${rows(shapes)},\n"markers":${rows(markers)},\n"without_land":${rows(without)}}\n`;
JSON.parse(text);
fs.writeFileSync(OUT, text);
const br = zlib.brotliCompressSync(text, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;
console.log({ raw: Buffer.byteLength(text), brotli11: br, height, shapes: shapes.length, points, markers: markers.length, major: majors.length, without_land: without.length });
