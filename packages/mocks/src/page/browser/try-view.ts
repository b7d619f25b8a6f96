import * as validators from '@volc-live/validators';

import { forms } from '../../gen/forms.ts';
import type { Form, FormField } from '../form.ts';
import { HOUR, instant } from './amounts.ts';
import { codeSamples } from './code-samples.ts';
import { type Account, ask } from './control.ts';
import { byId, html } from './element.ts';
import { type Entry, entryOf } from './field-entry.ts';

/** Shows a form for every action: what is typed is judged by the validators themselves, on each key. */
export function showTry(account: Account): void {
  const offered = forms.filter(({ action }) => account.actions.includes(action));
  const choice = html('select', { class: 'action', 'aria-label': 'Action' }, ...offered.map(({ action }) => html('option', { value: action }, action)));
  const about = html('p', { class: 'about' });
  const fields = html('div');
  const result = html('div', { class: 'stack' });
  const left = html('div', { class: 'card' }, choice, about, fields);
  byId('try').replaceChildren(html('div', { class: 'try' }, left, result));
  const open = (): void => {
    const form = offered.find(({ action }) => action === choice.value);
    if (form === undefined) return;
    about.textContent = form.summary;
    fill(form, account, fields, result);
  };
  choice.value = 'DescribeLiveBandwidthData';
  choice.addEventListener('change', open);
  open();
}

function fill(asked: Form, account: Account, place: HTMLElement, result: HTMLElement): void {
  const { action } = asked;
  const hour = account.clock.now - (account.clock.now % HOUR);
  const firsts: Readonly<Record<string, string>> = {
    StartTime: instant(hour - 24 * HOUR), EndTime: instant(hour), PageNum: '1', PageSize: '10',
  };
  const entries = fieldsIn(asked, account.edition).map((field) => entryOf(field, firsts[field.name] ?? ''));
  const send = html('button', { class: 'act main', type: 'submit' }, 'Ask the mock');
  const anyway = html('p', { class: 'about' }, 'A request that breaks a rule may be sent, too: the mock refuses it as the service would.');
  const form = html('form', { novalidate: '' }, ...entries.map(({ element }) => element), html('div', { class: 'field' }, send), anyway);
  place.replaceChildren(form);
  const verdict = html('div', { class: 'card', 'aria-live': 'polite' });
  const code = html('div', { class: 'card' });
  const answer = html('div', { class: 'card', 'aria-live': 'polite' }, html('h2', {}, 'Answer'), html('p', { class: 'empty' }, 'Not asked yet.'));
  result.replaceChildren(verdict, answer, code);
  let language = 'TypeScript';
  const judge = (): object => {
    const { request, wrong } = requestOf(entries);
    showVerdict(judgedBy(action, request, account), wrong, entries, verdict);
    showCode(action, request, account, language, code, (chosen) => {
      language = chosen;
      judge();
    });
    return request;
  };
  form.addEventListener('input', judge);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(action, judge()).then(({ status, hint, text }) => {
      const badge = html('span', { class: `verdict ${status === 200 ? 'good' : 'bad'}` }, String(status));
      answer.replaceChildren(html('div', { class: 'bar' }, html('h2', {}, 'Answer'), badge), html('p', { class: 'about' }, hint));
      answer.append(html('pre', { tabindex: '0' }, readable(text)));
    });
  });
  judge();
}

interface Typed {
  readonly request: Record<string, unknown>;
  /** What is no value at all, by field. */
  readonly wrong: ReadonlyMap<string, string>;
}

function requestOf(entries: readonly Entry[]): Typed {
  const request: Record<string, unknown> = {};
  const wrong = new Map<string, string>();
  for (const { field, read } of entries) {
    const entered = read();
    if (entered === 'nothing') continue;
    if ('wrong' in entered) wrong.set(field.name, entered.wrong);
    else request[field.name] = entered.value;
  }
  return { request, wrong };
}

/** The parameters of an action in an edition. */
function fieldsIn({ fields, editions = {} }: Form, edition: string): readonly FormField[] {
  const there = editions[edition] ?? [];
  const own = fields.map((field) => there.find(({ name }) => name === field.name) ?? field);
  return [...own, ...there.filter((field) => !own.includes(field))];
}

function judgedBy(action: string, request: object, { clock, edition }: Account): validators.Validation<unknown> {
  return validatorOf(action)(request, { now: clock.now, edition });
}

function showVerdict(
  judged: validators.Validation<unknown>,
  wrong: ReadonlyMap<string, string>,
  entries: readonly Entry[],
  verdict: HTMLElement,
): void {
  const violations = judged.ok ? [] : judged.violations;
  for (const { field, complain } of entries) {
    const own = violations.filter(({ keys, paths }) => keys[0] === field.name || paths.includes(field.name));
    const slip = wrong.get(field.name);
    complain(slip === undefined ? own.map(({ message }) => message) : [slip]);
  }
  const count = violations.length + wrong.size;
  const badge = html('span', { class: `verdict ${count === 0 ? 'good' : 'bad'}` }, count === 0 ? 'obeys every rule' : `${count} to mend`);
  const items = [
    ...[...wrong].map(([name, text]) => html('li', { class: 'violation' }, `${name}: ${text}`)),
    ...violations.map(({ rule, message, remedy }) => html('li', { class: 'violation' }, html('code', {}, rule), ` ${message} ${remedy}`)),
    ...judged.advice.map(({ rule, message, remedy }) => html('li', { class: 'advice' }, html('code', {}, rule), ` ${message} ${remedy}`)),
  ];
  verdict.replaceChildren(html('div', { class: 'bar' }, html('h2', {}, 'Rules'), badge), html('ul', { class: 'problems' }, ...items));
}

/** The validator of the requests of an action: the one that clients and the mock use. */
function validatorOf(action: string): validators.Validator<unknown> {
  const all: Readonly<Record<string, unknown>> = validators;
  const found = all[`validate${action}Request`];
  if (typeof found !== 'function') throw new Error(`No validator is known for ${action}.`);
  return found as validators.Validator<unknown>;
}

function showCode(
  action: string,
  request: object,
  account: Account,
  language: string,
  code: HTMLElement,
  choose: (language: string) => void,
): void {
  const samples = codeSamples(action, request, location.origin, account);
  const buttons = samples.map((sample) => {
    const chosen = String(sample.language === language);
    const button = html('button', { type: 'button', class: 'act', 'aria-pressed': chosen }, sample.language);
    button.addEventListener('click', () => {
      choose(sample.language);
      [...code.querySelectorAll('button')].find(({ textContent }) => textContent === sample.language)?.focus();
    });
    return button;
  });
  const shown = samples.find((sample) => sample.language === language);
  const text = html('pre', { tabindex: '0' }, shown?.text);
  code.replaceChildren(html('div', { class: 'bar' }, html('h2', {}, 'Code'), html('div', { class: 'choice' }, ...buttons)), text);
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
