/** `<kb-print>`: a button that prints the page. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', () => print());
  }
}

customElements.define('kb-print', PrintPage);
