/** How the reader wants pages shown; what is unset follows the system. */
export interface Display {
  readonly elder: boolean;
  readonly theme: 'light' | 'dark' | undefined;
}

/** Where the browser keeps it. */
export const DISPLAY_KEY = 'kb-display';

/** Reads what an earlier visit stored; anything else counts as nothing stored. */
export function parseDisplay(stored: string | null): Display {
  const [mode, theme] = (stored ?? '').split(' ');
  return { elder: mode === 'elder', theme: theme === 'light' || theme === 'dark' ? theme : undefined };
}

export function serialiseDisplay({ elder, theme }: Display): string {
  return `${elder ? 'elder' : 'standard'} ${theme ?? 'system'}`;
}
