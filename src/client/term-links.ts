/** Explains words of the glossary where they stand, once somebody points at one: until then nothing is fetched. */
function explain(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
  if (!link) return;
  const isTap = event instanceof PointerEvent && event.type === 'click' && event.pointerType === 'touch';
  // The first tap explains, the second follows the link.
  if (isTap && !link.hasAttribute('aria-describedby')) event.preventDefault();
  void import('./term-explanation.ts').then(({ showExplanation }) => showExplanation(link)).catch(() => undefined);
}

for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, explain);
