/** Units that people put behind a number when they describe a stream, in letters or in Chinese, normalised. */
const QUANTITY =
  /\d[\d.,]*\s?(?:mg\/n?m3|mg\/l|ug\/m3|μg\/m3|m3\/h|m3\/d|t\/d|t\/a|t\/h|kg\/h|kg\/d|ppm|db\(?a?\)?|毫克每立方米|毫克每升|毫克|微克|方每小时|立方每小时|立方米每小时|立方|方每天|吨每天|吨每年|吨|公斤|千克|亩|头|万方|风量|度)/u;

/** Whether a query brings a number of its own: then a way to put it to use comes first. */
export function hasQuantity(normalised: string): boolean {
  return QUANTITY.test(normalised);
}

/** The query without its numbers and units, which no page bears in its title. */
export function withoutQuantities(normalised: string): string {
  return normalised.replaceAll(new RegExp(QUANTITY, 'gu'), ' ');
}
