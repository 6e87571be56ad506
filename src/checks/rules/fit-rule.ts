import { nearest } from '../../lib/nearest.ts';
import { convert, dimensionOf } from '../../lib/units.ts';
import { type FitRule, fitRuleSchema } from '../../schemas/parts/fit-rule.ts';
import { type Scene, type SceneInput, sceneSchema } from '../../schemas/scene.ts';
import type { Content } from '../content.ts';
import { type Entry, faultAt } from '../entries.ts';
import type { Fault } from '../fault.ts';
import { listAt } from '../plain-data.ts';
import type { Rule } from '../rule.ts';

type NumberInput = Extract<SceneInput, { type: 'number' }>;

/** Conditions that the selector could not apply: to an input that the scene does not ask for, or not in these terms. */
export const fitRule: Rule = {
  name: 'fit-rule',
  check: (content) => {
    const scenes = readScenes(content);
    return content.entries
      .filter(({ collection }) => collection === 'techniques')
      .flatMap((entry) => listAt(entry.data, 'fit').flatMap((data, index) => checkRule(entry, data, index, scenes)));
  },
};

function readScenes({ entries }: Content): Map<string, Scene> {
  const scenes = new Map<string, Scene>();
  for (const { collection, id, data } of entries) {
    const { data: scene } = collection === 'scenes' ? sceneSchema.safeParse(data) : {};
    if (scene) scenes.set(id, scene);
  }
  return scenes;
}

/** What does not fit its own schema, and rules of a scene that does not exist, are for other rules to report. */
function checkRule(entry: Entry, data: unknown, index: number, scenes: ReadonlyMap<string, Scene>): Fault[] {
  const { data: rule } = fitRuleSchema.safeParse(data);
  const scene = rule && scenes.get(rule.scene);
  if (!scene) return [];
  const fault = (field: string, message: string) => faultAt(entry, ['fit', index, field], message);
  const input = scene.inputs.find(({ id }) => id === rule.input);
  if (!input) return [fault('input', `场景${rule.scene}没有这项输入${suggest(rule.input, scene.inputs)}`)];
  if (input.type === 'choice') {
    if (!rule.accepts) return [fault('input', `“${input.name}”是选项，不写数值：把可接受的选项写在accepts里`)];
    return rule.accepts
      .filter((id) => !input.choices.some((choice) => choice.id === id))
      .map((id) => fault('accepts', `“${input.name}”没有选项“${id}”${suggest(id, input.choices)}`));
  }
  if (rule.unit === undefined) return [fault('input', `“${input.name}”是数值：写preferred或acceptable，并写单位`)];
  return checkRange(rule, rule.unit, input).map(([field, message]) => fault(field, message));
}

function checkRange(rule: FitRule, unit: string, input: NumberInput): [field: string, message: string][] {
  const [offered = ''] = input.units;
  if (dimensionOf(unit) !== dimensionOf(offered)) {
    return [['unit', `“${unit}”不能换算成“${input.name}”的单位${input.units.join('、')}`]];
  }
  return (['preferred', 'acceptable'] as const).flatMap((field) =>
    [rule[field]?.min, rule[field]?.max]
      .filter((bound) => bound !== undefined)
      .filter((bound) => !isPlausible(convert(bound, unit, offered), input))
      .map((bound): [string, string] => [
        field,
        `${bound} ${unit}超出“${input.name}”能填的${input.min}～${input.max} ${offered}：核对数值和单位，或改场景的上下限`,
      ]),
  );
}

function isPlausible(value: number, { min, max }: NumberInput): boolean {
  return value >= min && value <= max;
}

function suggest(id: string, known: readonly { id: string }[]): string {
  const ids = known.map((item) => item.id);
  const meant = nearest(id, ids);
  return meant ? `，是否想写“${meant}”？` : `，现有：${ids.join('、')}`;
}
