import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert, dimensionOf, isUnit, unitNames } from './units.ts';

const CASES: [number, string, number, string][] = [
  [1, 'm³/s', 3600, 'm³/h'],
  [2.4, 'm³/d', 0.1, 'm³/h'],
  [300, 'mg/m³', 0.3, 'g/m³'],
  [0.2, 'mg/L', 200, 'µg/L'],
  [1, 'hm²', 15, '亩'],
  [100, '℃', 373.15, 'K'],
  [300, 'K', 26.85, '℃'],
  [1, '万元', 10000, '元'],
  [3.6, 'GJ', 1000, 'kWh'],
  [2, '年', 24, '个月'],
];

for (const [value, from, expected, to] of CASES) {
  test(`${value} ${from} = ${expected} ${to}`, () => {
    assert.ok(Math.abs(convert(value, from, to) - expected) <= 1e-9 * Math.abs(expected));
  });
}

test('every unit converts to its own base and back without loss', () => {
  for (const unit of unitNames) {
    const base = unitNames.find((other) => dimensionOf(other) === dimensionOf(unit)) ?? unit;
    const back = convert(convert(7, unit, base), base, unit);
    assert.ok(Math.abs(back - 7) < 1e-9, unit);
  }
});

test('refuses to convert between dimensions and names both units', () => {
  assert.throws(() => convert(1, 'mg/m³', 'mg/L'), /“mg\/m³”不能换算为“mg\/L”/);
  assert.throws(() => convert(1, 'mg/m3', 'mg/m³'), /“mg\/m3”/);
});

test('look-alikes are not units', () => {
  for (const name of ['mg/m3', 'ug/m³', '°C', '％', 'm3/h']) assert.equal(isUnit(name), false, name);
});
