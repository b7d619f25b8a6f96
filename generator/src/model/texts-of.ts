import type { Origin } from '../diagnostics/origin.ts';
import { additionsOf } from './edition-additions.ts';
import type { Action, Dispute, Docs, ErrorCode, Field, ObjectType, Service, Shape, Type } from './model.ts';
import { chineseSentenceOf } from './sentences/chinese-sentence.ts';

/** A text for people, and what it is about. */
export interface PlacedText {
  readonly text: string;
  readonly origin: Origin;
}

/** Every text of a service that pages show and that has no Chinese made for it, each once, in the order of the specs. */
export function textsOf(service: Service): readonly PlacedText[] {
  const { title, origin, editions, sources, disputes, errors, actions } = service;
  const texts = [
    ...[title, ...sources.map((source) => source.title)].map((text) => ({ text, origin })),
    ...textsOfDisputes(disputes, origin),
    ...editions.map((edition) => ({ text: edition.title, origin: edition.origin })),
    ...errors.flatMap(textsOfError),
    ...actions.flatMap(textsOfAction),
    ...editions.flatMap((edition) => edition.actions.flatMap((there) => textsOfAdditions(there, actions))),
  ];
  const first = new Map<string, PlacedText>();
  for (const each of texts) if (!first.has(each.text)) first.set(each.text, each);
  return [...first.values()];
}

function textsOfError({ meaning, remedy, origin }: ErrorCode): readonly PlacedText[] {
  return [meaning, ...(remedy === undefined ? [] : [remedy])].map((text) => ({ text, origin }));
}

function textsOfAction({ docs, notes, page, delay, disputes, request, response, examples, origin }: Action): readonly PlacedText[] {
  const own = [...textsOfDocs(docs), ...notes, ...page.seen.filter(isWords), ...(delay === undefined ? [] : [delay.text]), ...examples.map(({ title }) => title)];
  return [
    ...own.map((text) => ({ text, origin })),
    ...textsOfObject(request, 'request'),
    ...textsOfObject(response, 'answer'),
    ...textsOfDisputes(disputes, origin),
  ];
}

/** The texts of what an edition has more; texts that stand in the service too come once. */
function textsOfAdditions(there: Action, actions: readonly Action[]): readonly PlacedText[] {
  const own = actions.find(({ name }) => name === there.name);
  if (own === undefined) return [];
  const { parameters, values, answerFields } = additionsOf(own, there);
  return [
    ...parameters.flatMap((field) => textsOfField(field, 'request')),
    ...values.flatMap(({ field, values: added }) => added.map(({ meaning }) => ({ text: meaning, origin: field.origin }))),
    ...answerFields.flatMap((field) => textsOfField(field, 'answer')),
  ];
}

/** Dates stay as they are in every language. */
function isWords(seen: string): boolean {
  return /\p{L}/u.test(seen);
}

/** Whether an object is sent or received: pages show what the objects in an answer hold, and not what they are called. */
type Side = 'request' | 'answer';

function textsOfObject({ fields, rules }: ObjectType, side: Side): readonly PlacedText[] {
  return [
    ...fields.flatMap((field) => textsOfField(field, side)),
    ...rules.filter((rule) => chineseSentenceOf(rule, fields) === undefined).map(({ sentence, origin }) => ({ text: sentence, origin })),
  ];
}

function textsOfField({ docs, absent, type, origin }: Field, side: Side): readonly PlacedText[] {
  const own = [...textsOfDocs(docs), ...(absent === undefined ? [] : [absent])];
  return [...own.map((text) => ({ text, origin })), ...textsOfType(type, side, origin)];
}

function textsOfType(type: Type, side: Side, origin: Origin): readonly PlacedText[] {
  switch (type.kind) {
    case 'enum':
      return type.values.map(({ meaning }) => ({ text: meaning, origin }));
    case 'list':
      return textsOfType(type.element, side, origin);
    case 'object':
      return textsOfObject(type, side);
    case 'shape':
      return textsOfShape(type.shape, side);
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
      return [];
  }
}

function textsOfShape({ docs, type, origin }: Shape, side: Side): readonly PlacedText[] {
  const isNamed = side === 'request' || type.kind === 'enum';
  return [...(isNamed ? [{ text: docs.summary, origin }] : []), ...textsOfType(type, side, origin)];
}

function textsOfDocs({ summary, details }: Docs): readonly string[] {
  return [summary, ...details];
}

function textsOfDisputes(disputes: readonly Dispute[], origin: Origin): readonly PlacedText[] {
  return disputes.flatMap(({ about, taken }) => [about, taken]).map((text) => ({ text, origin }));
}
