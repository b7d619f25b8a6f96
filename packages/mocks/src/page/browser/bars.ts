import { amount } from './amounts.ts';
import { html } from './element.ts';

/** One part of a whole, or one of many. */
export interface Bar {
  readonly name: string;
  readonly value: number;
}

/** Draws the largest of amounts as bars, largest first. */
export function bars(all: readonly Bar[], unit: string, most = 8): HTMLElement {
  const shown = all.filter(({ value }) => value > 0).toSorted((left, right) => right.value - left.value).slice(0, most);
  if (shown.length === 0) return html('p', { class: 'empty' }, 'Nothing in this week.');
  const top = shown[0]?.value ?? 1;
  return html('ol', { class: 'bars' }, ...shown.map((bar) => barOf(bar, top, unit)));
}

function barOf({ name, value }: Bar, top: number, unit: string): HTMLElement {
  const fill = html('span');
  fill.style.width = `${(value / top) * 100}%`;
  return html(
    'li',
    {},
    html('span', { class: 'name', title: name }, name),
    html('span', { class: 'amount' }, `${amount(value)} ${unit}`),
    html('span', { class: 'track', 'aria-hidden': 'true' }, fill),
  );
}
