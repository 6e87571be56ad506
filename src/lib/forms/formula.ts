/** `{permitted} - {actual}`: names of columns, numbers, + - * / and parentheses. */
const FORMULA = /^(?:\{[a-z0-9-]+\}|\d+(?:\.\d+)?|[+\-*/() ])+$/;
const NAME = /\{([a-z0-9-]+)\}/g;

export function isFormula(text: string): boolean {
  return FORMULA.test(text) && columnsOf(text).length > 0;
}

/** The columns that a formula names, each once. */
export function columnsOf(formula: string): string[] {
  return [...new Set([...formula.matchAll(NAME)].map((match) => match[1] ?? ''))];
}

/** A formula with every column written as `name` says: a heading for readers, a cell for a spreadsheet. */
export function writeFormula(formula: string, name: (column: string) => string): string {
  return formula.replaceAll(NAME, (_, column: string) => name(column));
}
