/** Kinds of words that readers of other trades do not know. */
const EXPLAINED: readonly string[] = ['工艺与设备', '监测与核算', '管理与法规', '应急'];
/** Shorter words are part of too many others. */
const SHORTEST = 3;

/** What is needed of an entry of the glossary. */
export interface GlossaryWords {
  readonly title: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** The names by which a text may mention an entry that is worth explaining. */
export function namesToExplain({ title, kind, aliases }: GlossaryWords): string[] {
  if (!EXPLAINED.includes(kind)) return [];
  return [title, ...aliases].filter((name) => name.length >= SHORTEST && !/[（）()\s]/.test(name));
}
