import type { Answer, Edition, EnumType, Field, ListType, ObjectType, Rule, Type } from '../model/model.ts';
import type { EditionPart } from './edition-parts.ts';
import { editionEnumRefs, editionPrefix, shapeRefs, typeRef, valueRef } from './names.ts';
import type { NameTable } from './name-table.ts';
import { numbersReadBy } from './read-values.ts';
import type { FieldPlan, ListPlan, ObjectChecks, ObjectEditionPlan, ObjectPlan, RulePlan, Side, TypePlan } from './plan.ts';
import type { Ref } from './ref.ts';
import { structureOf } from './structure.ts';
import { typedRule } from './typed-rules.ts';
import { camel, camelOfKebab, lowerFirst, plural, singular } from './words.ts';

/** How an object is to be named. */
export interface ObjectNaming {
  readonly side: Side;
  /** `DescribeLiveBandwidthDataRequest` */
  readonly type: string;
  /** The interface of the fields, where rules make the type from it: `DescribeLiveBandwidthDataFields`. */
  readonly fieldsType: string;
  /** What the names of objects inside start with: `DescribeLiveBandwidthData`. */
  readonly base: string;
  /** What the names of its checks end with: `Region` of `checkRegion`; undefined for whole requests and answers. */
  readonly noun: string | undefined;
  /** `request`, `region` */
  readonly parameter: string;
  readonly foundIn: ObjectPlan['foundIn'];
  /** What editions have more; undefined for objects inside others, and for shapes. */
  readonly editions?: readonly EditionPart[];
}

/** Where a type was found: the field that holds it, and the word for one of it. */
interface Place {
  readonly field: string;
  readonly noun: string;
}

/** Decides the names of the objects of one file: the ones it is about, and those inside them. */
export class ObjectPlanner {
  /** Objects inside the planned ones, in the order in which they were met. */
  readonly nested: ObjectPlan[] = [];
  readonly #module: string;
  readonly #names: NameTable;
  readonly #answer: Answer | undefined;
  readonly #shared = new Map<string, ObjectPlan>();

  constructor(module: string, names: NameTable, answer: Answer | undefined) {
    this.#module = module;
    this.#names = names;
    this.#answer = answer;
    for (const local of ['report', 'request', 'result', 'key', 'value']) names.local(local, 'Name');
  }

  /** Names an object, its fields, its rules, and every object inside it. */
  plan(object: ObjectType, naming: ObjectNaming): ObjectPlan {
    const { side, type, parameter } = naming;
    const isRequest = side === 'request';
    const rules = isRequest ? object.rules.map((rule) => this.#rule(rule, object)) : [];
    const local = this.#names.local(parameter, 'Object');
    const plan: Omit<ObjectPlan, 'fields' | 'editions'> = {
      object,
      side,
      type: typeRef(type, 'validators', this.#module),
      fieldsType: typeRef(rules.some(composes) ? naming.fieldsType : type, 'validators', this.#module),
      check: naming.noun === undefined ? undefined : this.#checks(naming.noun),
      parameter: local,
      fieldList: isRequest ? this.#names.take(naming.foundIn ? `${parameter}Fields` : 'fields', 'List') : undefined,
      rules,
      foundIn: naming.foundIn,
    };
    const read = new Set(rules.flatMap(({ rule }) => numbersReadBy(rule)));
    const fields = object.fields.map((field) => this.#field(field, naming, read.has(field.name), rules));
    return { ...plan, fields, editions: (naming.editions ?? []).map((part) => this.#edition(part, plan, naming)) };
  }

  #edition({ edition, added, widened }: EditionPart, plan: Omit<ObjectPlan, 'fields' | 'editions'>, naming: ObjectNaming): ObjectEditionPlan {
    const prefix = editionPrefix(edition);
    const named = (ref: Ref): Ref => typeRef(`${prefix}${ref.name}`, 'validators', this.#module);
    const there: ObjectNaming = { ...naming, base: `${prefix}${naming.base}` };
    return {
      edition,
      type: named(plan.type),
      fieldsType: named(plan.fieldsType),
      fieldList: plan.fieldList !== undefined && added.length > 0 ? this.#names.take(`${lowerFirst(prefix)}Fields`, 'List') : undefined,
      added: added.map((field) => this.#field(field, there, false, [])),
      widened: widened.map((field) => inEdition(this.#field(field, there, false, plan.rules), edition)),
    };
  }

  #checks(noun: string): ObjectChecks {
    return { item: this.#here(this.#names.take(`check${noun}`, 'Row')), fields: this.#names.take(`check${noun}Fields`, 'Row') };
  }

  #here(name: string): Ref {
    return valueRef(name, 'validators', this.#module);
  }

  #field(field: Field, owner: ObjectNaming, read: boolean, rules: readonly RulePlan[]): FieldPlan {
    const alone = rules.flatMap(({ typed }) => (typed?.kind === 'alone' && typed.parameter === field.name ? [typed.value] : []));
    const type = this.#type(field.type, { field: field.name, noun: singular(field.name) }, owner);
    return {
      field,
      type,
      local: read && isNumber(type) ? this.#local(field.name, owner.parameter) : undefined,
      alone: alone[0],
    };
  }

  #local(name: string, parameter: string): string {
    const local = camel(name);
    return this.#names.local(local === parameter ? `${local}Value` : local, 'Value');
  }

  #type(type: Type, at: Place, owner: ObjectNaming): TypePlan {
    const isRequest = owner.side === 'request';
    switch (type.kind) {
      case 'text': {
        const bound = (type.minLength ?? type.maxLength ?? type.pattern) !== undefined;
        return { kind: 'text', type, facets: isRequest && bound ? this.#facets(at.noun) : undefined };
      }
      case 'number': {
        const bound = (type.minimum ?? type.maximum) !== undefined;
        return { kind: 'number', type, facets: isRequest && bound ? this.#facets(at.noun) : undefined };
      }
      case 'boolean':
      case 'instant':
        return { kind: type.kind };
      case 'enum':
        return { kind: 'enum', type, values: isRequest ? this.#names.take(camel(plural(at.noun)), 'Values') : undefined };
      case 'list':
        return this.#list(type, at, owner);
      case 'object':
        return { kind: 'object', object: this.#nestedObject(type, at, owner) };
      case 'shape':
        return { kind: 'shape', shape: type.shape, ...shapeRefs(type.shape, owner.side) };
    }
  }

  #facets(field: string): string {
    return this.#names.take(`${camel(field)}Facets`, 'Of');
  }

  #list(type: ListType, at: Place, owner: ObjectNaming): ListPlan {
    const bound = owner.side === 'request' && (type.minItems ?? type.maxItems) !== undefined;
    const facets = bound ? this.#facets(at.field) : undefined;
    const element = this.#type(type.element, { field: at.field, noun: singular(at.noun) }, owner);
    const known = checkOf(element);
    const own = known === undefined && !isCheckedWhole(element, owner.side);
    const check = own ? this.#here(this.#names.take(`check${at.noun}`, 'Item')) : known;
    return { kind: 'list', type, element, facets, check, own };
  }

  #nestedObject(object: ObjectType, at: Place, owner: ObjectNaming): ObjectPlan {
    const as = this.#roleOf(at.field, owner);
    const noun = as === 'point' ? 'Point' : as === 'split' ? 'Split' : at.noun;
    // Equal data points of the whole and of a split are one type.
    const key = JSON.stringify([owner.side, noun, structureOf(object)]);
    const known = this.#shared.get(key);
    if (known) return known;
    const type = this.#names.take(`${owner.base}${noun}`, 'Row');
    const foundIn = { list: at.field, as };
    const plan = this.plan(object, {
      side: owner.side, type, fieldsType: `${type}Fields`, base: type, noun, parameter: camel(noun), foundIn,
    });
    this.#shared.set(key, plan);
    this.nested.push(plan);
    return plan;
  }

  #roleOf(field: string, owner: ObjectNaming): 'point' | 'split' | 'item' {
    if (owner.side === 'request' || !this.#answer) return 'item';
    const { series, detail } = this.#answer;
    const { foundIn } = owner;
    if (foundIn === undefined && field === detail?.field) return 'split';
    const list = foundIn === undefined ? series?.field : foundIn.as === 'split' ? detail?.series.field : undefined;
    return field === list ? 'point' : 'item';
  }

  #rule(rule: Rule, object: ObjectType): RulePlan {
    return { rule, name: this.#names.take(camelOfKebab(rule.id), 'Rule'), typed: typedRule(rule, object) };
  }
}

/** Whether a rule makes a new type from the fields; one about a single list is said where the list is. */
function composes({ typed }: RulePlan): boolean {
  return typed !== undefined && typed.kind !== 'alone';
}

/** Whether the check of a type answers with a number. */
function isNumber(type: TypePlan): boolean {
  return type.kind === 'number' || type.kind === 'instant' || enumScalar(type) === 'integer';
}

/** Whether one check of the kernel does for a whole list: `texts`, `listOf`. */
function isCheckedWhole(element: TypePlan, side: Side): boolean {
  const scalar = enumScalar(element);
  // Answers may bring new values, so only their type is checked.
  if (scalar !== undefined) return side === 'request' || scalar === 'text';
  return element.kind === 'text' && element.facets === undefined;
}

/** The function that checks an element and stands elsewhere. */
function checkOf(element: TypePlan): Ref | undefined {
  if (element.kind === 'shape') return element.check;
  return element.kind === 'object' ? element.object.check?.item : undefined;
}

/** Whether the values of an enumeration are texts or integers; undefined for other types. */
export function enumScalar(type: TypePlan): EnumType['scalar'] | undefined {
  if (type.kind === 'enum') return type.type.scalar;
  return type.kind === 'shape' && type.shape.type.kind === 'enum' ? type.shape.type.scalar : undefined;
}

/** A field whose named enumeration has more values in an edition, under the name that it has there. */
function inEdition(plan: FieldPlan, edition: Edition): FieldPlan {
  return { ...plan, type: typeInEdition(plan.type, edition) };
}

function typeInEdition(type: TypePlan, edition: Edition): TypePlan {
  if (type.kind === 'list') return { ...type, element: typeInEdition(type.element, edition) };
  return type.kind === 'shape' ? { ...type, ...editionEnumRefs(edition, type.shape) } : type;
}
