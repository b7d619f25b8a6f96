import type { FormField } from '../form.ts';
import { html } from './element.ts';

/** What was entered for a field: a value, nothing, or text that is no value. */
export type Entered = { readonly value: unknown } | 'nothing' | { readonly wrong: string };

/** The controls for one parameter. */
export interface Entry {
  readonly field: FormField;
  readonly element: HTMLElement;
  readonly read: () => Entered;
  /** Shows what is wrong with it; nothing where all is well. */
  readonly complain: (messages: readonly string[]) => void;
}

/** Makes the controls for a parameter, filled in where a first value is given. */
export function entryOf(field: FormField, first: string): Entry {
  const { element, read } = field.values !== undefined && field.list === true ? choices(field) : single(field, first);
  const problem = html('p', { class: 'problem', id: `problem-${field.name}` });
  problem.hidden = true;
  element.append(problem);
  return {
    field,
    element,
    read,
    complain: (messages) => {
      element.classList.toggle('broken', messages.length > 0);
      problem.hidden = messages.length === 0;
      problem.textContent = messages.join(' ');
      element.querySelector('input, select, textarea')?.setAttribute('aria-invalid', String(messages.length > 0));
    },
  };
}

interface Controls {
  readonly element: HTMLElement;
  readonly read: () => Entered;
}

/** A box to tick for each value that a list may hold. */
function choices(field: FormField): Controls {
  const boxes = (field.values ?? []).map(({ value, meaning }) => {
    const box = html('input', { type: 'checkbox', 'aria-describedby': `problem-${field.name}` });
    return { value, box, label: html('label', { title: meaning }, box, String(value)) };
  });
  const element = html(
    'fieldset',
    { class: 'field' },
    html('legend', field.required === true ? { class: 'needed' } : {}, field.name),
    about(field),
    html('div', { class: 'options' }, ...boxes.map(({ label }) => label)),
  );
  return {
    element,
    read: () => {
      const value = boxes.filter(({ box }) => box.checked).map((one) => one.value);
      return value.length === 0 ? 'nothing' : { value };
    },
  };
}

function single(field: FormField, first: string): Controls {
  const control = controlOf(field);
  control.id = `field-${field.name}`;
  control.setAttribute('aria-describedby', `problem-${field.name}`);
  control.value = first;
  const label = html('label', { for: control.id, class: `title${field.required === true ? ' needed' : ''}` }, field.name);
  return { element: html('div', { class: 'field' }, label, about(field), control), read: () => entered(field, control.value.trim()) };
}

function controlOf({ kind, list, values, keys }: FormField): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (values !== undefined) {
    const options = values.map(({ value, meaning }) => html('option', { value: String(value) }, `${value}: ${meaning}`));
    return html('select', {}, html('option', { value: '' }, 'left out'), ...options);
  }
  if (kind === 'boolean') {
    return html('select', {}, ...['', 'true', 'false'].map((value) => html('option', { value }, value === '' ? 'left out' : value)));
  }
  if (kind === 'json') {
    const example = JSON.stringify(Object.fromEntries((keys ?? []).map((key) => [key, '…'])));
    return html('textarea', { rows: '2', spellcheck: 'false', placeholder: list === true ? `[${example}]` : example });
  }
  const hint = { text: 'one, two', instant: '2026-11-01T00:00:00+08:00', number: '1, 2' }[kind];
  return html('input', { type: 'text', spellcheck: 'false', autocomplete: 'off', placeholder: list === true || kind === 'instant' ? hint : '' });
}

function about({ summary, absent, default: standard }: FormField): HTMLElement {
  const without = absent ?? (standard === undefined ? undefined : String(standard));
  return html('p', { class: 'about' }, without === undefined ? summary : `${summary} Left out: ${without}.`);
}

function entered({ kind, list }: FormField, text: string): Entered {
  if (text === '') return 'nothing';
  if (kind === 'json') return fromJson(text);
  if (list !== true) return { value: scalar(kind, text) };
  const parts = text.split(/[,\s]+/).filter((part) => part !== '');
  return { value: parts.map((part) => scalar(kind, part)) };
}

function fromJson(text: string): Entered {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { wrong: 'This is not JSON yet.' };
  }
}

/** Text that is no number stays text, so that the validator says what it makes of it. */
function scalar(kind: FormField['kind'], text: string): string | number | boolean {
  if (kind === 'number' && Number.isFinite(Number(text))) return Number(text);
  return kind === 'boolean' ? text === 'true' : text;
}
