import { clauses } from '../lib/plan/clauses.ts';
import { parsePlan } from '../lib/plan/parse.ts';
import type { Plan } from '../lib/plan/types.ts';
import { erratumSchema } from '../schemas/erratum.ts';
import { type Fault, formatPath } from './fault.ts';
import { chineseMessage } from './messages/zod.ts';
import type { ContentFiles } from './read-content.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export const PLAN_FILE = 'plan/plan.txt';
export const ERRATA_FILE = 'plan/errata.yaml';

/** The plan of the content folder, or why it cannot be read. */
export interface PlanSource {
  readonly plan?: Plan;
  readonly errata: YamlSource;
  /** Faults of the text and of the fields of its errata; those of the YAML are with `errata`. */
  readonly faults: readonly Fault[];
}

export function readPlan(files: ContentFiles): PlanSource {
  const raw = files.get(PLAN_FILE);
  const errata = readYaml(ERRATA_FILE, files.get(ERRATA_FILE) ?? '[]');
  if (raw === undefined) {
    return { errata, faults: [{ file: PLAN_FILE, line: 1, message: '缺少这个文件：行动计划的原文放在这里' }] };
  }
  if (errata.faults.length > 0) return { errata, faults: [] };
  const checked = erratumSchema.array().safeParse(errata.data, { error: chineseMessage });
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => ({
      file: ERRATA_FILE,
      line: errata.lineOf(path),
      field: formatPath(path),
      message,
    }));
    return { errata, faults };
  }
  try {
    return { plan: parsePlan(raw, checked.data), errata, faults: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const ids = checked.data.map(({ id }) => id);
    const lastLine = raw.trimEnd().split('\n').length;
    return { errata, faults: error.message.split('\n').map((message) => locate(message, ids, errata, lastLine)) };
  }
}

/** The ids of the plan's clauses and of its annex, as references and addresses name them. */
export function clauseIds(plan: Plan): string[] {
  return [...clauses(plan).map(({ id }) => id), 'annex'];
}

/** The parser's messages open with the place: `第3行：`, `勘误x（第3行）：` or `文末：`. */
function locate(message: string, ids: readonly string[], errata: YamlSource, lastLine: number): Fault {
  const [, id, line = lastLine] = /^(?:勘误(.+?)（)?(?:第(\d+)行|文末)/.exec(message) ?? [];
  if (id === undefined) return { file: PLAN_FILE, line: Number(line), message };
  return { file: ERRATA_FILE, line: errata.lineOf([ids.lastIndexOf(id)]), message };
}
