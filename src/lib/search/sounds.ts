/** How characters and words are read, without tones. */
export interface Sounds {
  /** Syllables of a word; unset where a character's reading is not known. */
  readonly read: (word: string) => readonly string[] | undefined;
}

/**
 * @param syllables syllable to the characters read so
 * @param readings words read otherwise than their characters alone, `{ 重金属: 'zhong jin shu' }`
 */
export function soundsFrom(
  syllables: Readonly<Record<string, string>>,
  readings: Readonly<Record<string, string>>,
): Sounds {
  const characters = new Map<string, string>();
  for (const [syllable, list] of Object.entries(syllables)) {
    for (const character of list) characters.set(character, syllable);
  }
  const words = new Map(Object.entries(readings));
  return {
    read(word) {
      const own = words.get(word);
      if (own !== undefined) return own.split(' ');
      const list: string[] = [];
      for (const character of word) {
        const syllable = characters.get(character);
        if (syllable === undefined) return undefined;
        list.push(syllable);
      }
      return list;
    },
  };
}

/** zong lin → zl */
export function initialsOf(reading: readonly string[]): string {
  return reading.map((syllable) => syllable[0] ?? '').join('');
}
