import { pinyin } from 'pinyin-pro';

/** The pinyin of a term without tones, by which the glossary is sorted. */
export function readingOf(title: string): string {
  const reading = pinyin(title, { toneType: 'none', nonZh: 'consecutive', v: true });
  return reading.toLowerCase().replaceAll(/[“”"]/g, '').trim();
}

/** The letter under which a term stands; `0` for those that begin with a digit or a sign. */
export function letterOf(title: string): string {
  const [first = ''] = readingOf(title);
  return /^[a-z]$/.test(first) ? first : '0';
}
