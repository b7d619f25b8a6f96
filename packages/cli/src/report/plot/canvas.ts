import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

import { visibleText } from '../../shown/visible-text.ts';
import { Html } from '../html.ts';

/** What a plot is drawn for: a desk and paper, or a phone. */
export interface Frame {
  readonly narrow: boolean;
  /** In CSS pixels of the drawing. */
  readonly width: number;
  readonly height: number;
}

/** What a plot shows, in words. */
export interface PlotText {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const frames: readonly Frame[] = [
  { narrow: false, width: 960, height: 300 },
  { narrow: true, width: 380, height: 260 },
];

/**
 * A plot as SVG, once for a wide page and once for a narrow one; the style sheet shows one of the two. Colours are
 * variables of the style sheet, so that they follow the scheme of the reader.
 */
export function drawPlot(text: PlotText, options: (frame: Frame) => PlotOptions): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawings = frames.map((frame) => {
    const svg = plot({ className: 'plot', document, width: frame.width, height: frame.height, ...options(frame) });
    const id = `${text.id}-${frame.narrow ? 'narrow' : 'wide'}`;
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.id = `${id}-title`;
    title.textContent = text.title;
    const description = document.createElementNS('http://www.w3.org/2000/svg', 'desc');
    description.id = `${id}-text`;
    description.textContent = text.description;
    svg.querySelector('style')?.remove();
    // The plot as a whole is an image with a text; its groups have names for the style sheet only.
    for (const group of svg.querySelectorAll('[aria-label]')) {
      group.setAttribute('class', group.getAttribute('aria-label')!.replaceAll(' ', '-'));
      group.removeAttribute('aria-label');
    }
    svg.prepend(title, description);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-labelledby', `${id}-title ${id}-text`);
    svg.setAttribute('class', frame.narrow ? 'plot narrow' : 'plot wide');
    return rounded(visibleText(svg.outerHTML));
  });
  return new Html(drawings.join('\n'));
}

const geometry = /\b(d|transform|[xy][12]?|c[xy]|width|height)="([^"]*)"/g;

/** A tenth of a pixel is fine enough; more digits would triple the size of a page. */
function rounded(svg: string): string {
  return svg.replace(geometry, (_, name: string, value: string) => {
    const short = value.replace(/-?\d+\.\d{2,}(?!\d|em)/g, (number) => String(Number(Number(number).toFixed(1))));
    return `${name}="${short}"`;
  });
}
