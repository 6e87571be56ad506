import { DISPLAY_KEY, type Display, parseDisplay, serialiseDisplay } from '../lib/display.ts';

/** `<kb-display>`: toggles 长辈模式 and dark colours, and remembers both in this browser only. */
class DisplaySettings extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    let display = readDisplay();
    this.show(display);
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      display =
        target.dataset.setting === 'elder'
          ? { ...display, elder: !display.elder }
          : { ...display, theme: isDark(display) ? 'light' : 'dark' };
      storeDisplay(display);
      this.show(display);
    });
  }

  show(display: Display): void {
    const { dataset } = document.documentElement;
    if (display.elder) dataset.elder = '';
    else delete dataset.elder;
    if (display.theme) dataset.theme = display.theme;
    else delete dataset.theme;
    this.press('elder', display.elder);
    this.press('dark', isDark(display));
  }

  press(setting: string, pressed: boolean): void {
    this.querySelector(`[data-setting="${setting}"]`)?.setAttribute('aria-pressed', String(pressed));
  }
}

/** A browser may forbid storage; then a choice lasts as long as the page. */
function readDisplay(): Display {
  try {
    return parseDisplay(localStorage.getItem(DISPLAY_KEY));
  } catch {
    return parseDisplay(null);
  }
}

function storeDisplay(display: Display): void {
  try {
    localStorage.setItem(DISPLAY_KEY, serialiseDisplay(display));
  } catch {
    // Nothing to store it in.
  }
}

function isDark({ theme }: Display): boolean {
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

customElements.define('kb-display', DisplaySettings);
