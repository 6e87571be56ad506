/** The day in China on which a moment falls, `YYYY-MM-DD`. */
export function dayInChina(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment);
}

/** Whether a term that runs to the end of `lastDay` is over on `today`; both `YYYY-MM-DD`. */
export function hasEnded(lastDay: string, today: string): boolean {
  return today > lastDay;
}
