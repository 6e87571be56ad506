/** `<kb-search-box>`: offers pages while somebody types. What that takes is fetched when the box is first entered. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const attach = async (): Promise<void> => {
      const { attachSuggestions } = await import('./search-suggestions.ts');
      attachSuggestions(input);
    };
    input.addEventListener('focus', () => void attach().catch(() => undefined), { once: true });
  }
}

/** `/` and Ctrl-K go to the first box of the page. */
addEventListener('keydown', (event) => {
  const target = event.target instanceof Element ? event.target : document.body;
  const isTyping = target.matches('input, textarea, select, [contenteditable]');
  const isShortcut = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut || event.isComposing) return;
  const input = document.querySelector<HTMLInputElement>('main kb-search-box input, kb-search-box input');
  if (!input) return;
  event.preventDefault();
  input.focus();
});

customElements.define('kb-search-box', SearchBox);
