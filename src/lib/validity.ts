/** Whether a document has been overtaken, so that every page that cites it must say so. */
export function isSuperseded(status: string | undefined): status is '被替代' | '废止' {
  return status === '被替代' || status === '废止';
}
