/** How the reader wants pages shown; what is unset follows the system. */
export interface Display {
  readonly elder: boolean;
  readonly theme: 'light' | 'dark' | undefined;
}

/** Where the browser keeps it. */
export const DISPLAY_KEY = 'kb-display';

/**
 * Shows a page as stored before its first paint, so that one in 长辈模式 or dark colours never flashes in another. A
 * script for the head; the content security policy knows it by its hash.
 */
export const SHOW_AS_STORED = `try{var d=(localStorage.getItem("${DISPLAY_KEY}")||"").split(" "),e=document.documentElement.dataset;if(d[0]==="elder")e.elder="";if(/^(light|dark)$/.test(d[1]))e.theme=d[1]}catch(_){}`;

/** Reads what an earlier visit stored; anything else counts as nothing stored. */
export function parseDisplay(stored: string | null): Display {
  const [mode, theme] = (stored ?? '').split(' ');
  return { elder: mode === 'elder', theme: theme === 'light' || theme === 'dark' ? theme : undefined };
}

export function serialiseDisplay({ elder, theme }: Display): string {
  return `${elder ? 'elder' : 'standard'} ${theme ?? 'system'}`;
}
