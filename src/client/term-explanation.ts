import style from '../styles/term.css?inline';

/** Term to its explanation, letter page by letter page. */
const pages = new Map<string, Promise<Document>>();
const ID = 'term-explanation';

let box: HTMLElement | undefined;
let current: HTMLAnchorElement | undefined;

/** Shows under a link what its word means, as the glossary says it; Escape or leaving takes it away. */
export async function showExplanation(link: HTMLAnchorElement): Promise<void> {
  if (link === current) return;
  hide();
  current = link;
  const text = await readMeaning(link.href);
  // Somebody may have gone on to another word meanwhile.
  if (current !== link || text === undefined) return;
  box ??= makeBox();
  box.textContent = text;
  box.hidden = false;
  link.setAttribute('aria-describedby', ID);
  const { left, bottom } = link.getBoundingClientRect();
  box.style.insetBlockStart = `${bottom + scrollY + 4}px`;
  box.style.insetInlineStart = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`;
}

async function readMeaning(address: string): Promise<string | undefined> {
  const { pathname, hash } = new URL(address);
  const page = pages.get(pathname) ?? fetchPage(pathname);
  pages.set(pathname, page);
  const entry = (await page).getElementById(hash.slice(1));
  return entry?.querySelector('dd')?.textContent ?? undefined;
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function makeBox(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const made = document.createElement('div');
  made.id = ID;
  made.setAttribute('role', 'tooltip');
  (document.querySelector('main') ?? document.body).append(made);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('pointerover', ({ target }) => {
    const isInside = target instanceof Element && (target === made || target === current || current?.contains(target));
    if (!isInside && document.activeElement !== current) hide();
  });
  addEventListener('focusin', ({ target }) => {
    if (target !== current) hide();
  });
  return made;
}

function hide(): void {
  current?.removeAttribute('aria-describedby');
  current = undefined;
  if (box) box.hidden = true;
}
