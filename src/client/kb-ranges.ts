import { axisOf, positionOn } from '../lib/fit/axis.ts';
import { type Band, bandOf, type NumericRule } from '../lib/fit/band.ts';

/** Says what a band means for one condition alone; the others decide too. */
const MEANINGS: Readonly<Record<Band, string>> = {
  适用: '这一条合用，其他条件也要看。',
  有条件: '这一条有条件，先读它的理由。',
  不建议: '这一条不建议，先读它的理由。',
};
const SVG = 'http://www.w3.org/2000/svg';

/** `<kb-ranges>`: beside every plot a field for the reader's own value, which is drawn as a stroke and judged. */
class Ranges extends HTMLElement {
  connectedCallback(): void {
    for (const plot of this.querySelectorAll<SVGSVGElement>('svg[data-rule]')) addField(plot);
  }
}

function addField(plot: SVGSVGElement): void {
  const rule: NumericRule = JSON.parse(plot.dataset.rule ?? '{}');
  const row = plot.closest('tr');
  const input = row?.querySelector('th')?.textContent ?? '';
  const unit = row?.querySelector('.value .unit')?.textContent ?? '';
  const label = document.createElement('label');
  label.className = 'own-value';
  const field = document.createElement('input');
  field.inputMode = 'decimal';
  field.autocomplete = 'off';
  field.setAttribute('aria-label', `您的${input}，单位${unit}`);
  label.append('您的数', field, unit);
  const answer = document.createElement('output');
  plot.after(label, answer);
  const stroke = document.createElementNS(SVG, 'path');
  stroke.setAttribute('class', 'plot-own');
  plot.append(stroke);
  field.addEventListener('input', () => {
    const text = field.value.normalize('NFKC').replace(/[,\s]/g, '');
    const value = Number(text);
    const isEmpty = text === '';
    const isNumber = !isEmpty && /^-?\d*\.?\d+$/.test(text) && Number.isFinite(value);
    field.setAttribute('aria-invalid', String(!isEmpty && !isNumber));
    const x = Math.round(positionOn(axisOf(rule), value) * plot.viewBox.baseVal.width);
    stroke.setAttribute('d', isNumber ? `M${x} 0V16` : '');
    const band = isNumber ? bandOf(value, rule) : undefined;
    answer.dataset.band = band ?? '';
    if (band) answer.textContent = MEANINGS[band];
    else answer.textContent = isEmpty ? '' : '只填数字，例如300或0.5。';
  });
}

customElements.define('kb-ranges', Ranges);
