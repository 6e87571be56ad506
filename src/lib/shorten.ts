/** The text, or as many of its characters as fit with an ellipsis after them. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The same with the ellipsis in the middle: series of works differ at their end. */
export function shortenMiddle(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const tail = Math.floor((most - 1) / 2);
  const head = characters.slice(0, most - 1 - tail).join('');
  return `${head.trimEnd()}…${characters.slice(-tail).join('').trimStart()}`;
}
