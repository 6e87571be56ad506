/** `<kb-copy>`: copies the text of its `[data-copy]` and says whether it worked. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(this.querySelector('[data-copy]')?.textContent ?? '');
        status.textContent = '已复制';
      } catch {
        status.textContent = '浏览器不让复制，请选中文字后手动复制';
      }
    });
  }
}

customElements.define('kb-copy', CopyText);
