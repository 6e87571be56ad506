import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countValues, matches, readSelection, writeSelection } from './facets.ts';

const rotor = { area: ['2'], medium: ['air'], class: ['推荐'] };
const wetland = { area: ['3', '8'], medium: ['wastewater', 'surface-water'], class: ['推荐'] };
const plasma = { area: ['2'], medium: ['air'], class: ['限制'] };
const items = [rotor, wetland, plasma];

test('choices in one facet add up, choices in several narrow down', () => {
  assert.deepEqual(
    items.filter((item) => matches(item, {})),
    items,
  );
  assert.deepEqual(
    items.filter((item) => matches(item, { area: ['2', '8'] })),
    items,
  );
  assert.deepEqual(
    items.filter((item) => matches(item, { area: ['2'], class: ['限制'] })),
    [plasma],
  );
  assert.deepEqual(
    items.filter((item) => matches(item, { area: ['9'] })),
    [],
  );
});

test('a facet counts what the other facets leave', () => {
  const chosen = { area: ['2'], class: ['推荐'] };
  assert.deepEqual(
    [...countValues(items, chosen, 'class')],
    [
      ['推荐', 1],
      ['限制', 1],
    ],
  );
  assert.deepEqual(
    [...countValues(items, chosen, 'area')],
    [
      ['2', 1],
      ['3', 1],
      ['8', 1],
    ],
  );
});

test('a selection survives the address', () => {
  const chosen = { area: ['2', '3'], medium: [], class: ['限制'] };
  assert.deepEqual(readSelection(writeSelection(chosen), ['area', 'medium', 'class']), chosen);
  assert.equal(writeSelection({ area: [] }), '');
  assert.deepEqual(readSelection('?utm=x&area=2', ['area']), { area: ['2'] });
});
