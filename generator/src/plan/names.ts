import type { Action, Edition, EnumType, Service, Shape } from '../model/model.ts';
import type { ActionNames, ShapeRefs, Side } from './plan.ts';
import type { Home, Ref } from './ref.ts';
import { camelOfKebab, lowerFirst, plural, upperFirst, upperSnake } from './words.ts';

/** Where generated modules are inside `src` of a package. */
export const modules: {
  readonly shape: (shape: Shape) => string;
  readonly action: (action: Action) => string;
} = {
  shape: (shape) => `gen/shapes/${shape.name}.ts`,
  action: (action) => `gen/actions/${action.name}.ts`,
};

/** The names that an action has in the packages. */
export interface ActionRefs extends ActionNames {
  readonly requestType: Ref;
  readonly fieldsType: Ref;
  readonly resultType: Ref;
}

/** Names of an action, all made from its wire name. */
export function actionRefs(action: Action): ActionRefs {
  const { name } = action;
  const module = modules.action(action);
  const method = lowerFirst(name);
  return {
    method,
    requestType: typeRef(`${name}Request`, 'validators', module),
    fieldsType: typeRef(`${name}Fields`, 'validators', module),
    resultType: typeRef(`${name}Result`, 'validators', module),
    rules: valueRef(`${name}Rules`, 'validators', module),
    answer: valueRef(`${name}Answer`, 'validators', module),
    validateRequest: valueRef(`validate${name}Request`, 'validators', module),
    validateResult: valueRef(`validate${name}Result`, 'validators', module),
    descriptor: valueRef(name, 'client', module),
    editionTypes: typeRef(`${name}Editions`, 'client', module),
    mockAction: valueRef(method, 'mocks', 'gen/actions.ts'),
    mockHandler: valueRef(`mock${name}`, 'mocks', 'gen/handlers.ts'),
    commandFacts: valueRef(method, 'cli', `gen/commands/${name}.ts`),
  };
}

/** The names that a service has in the packages. */
export interface ServiceRefs {
  /** The class with a method an action: `LiveClient`. */
  readonly client: Ref;
  /** Where the service is and how it is signed for: `live`. */
  readonly description: Ref;
  /** The union of the names of its editions: `LiveEdition`. */
  readonly edition: Ref;
  /** The union of its error codes: `LiveErrorCode`. */
  readonly errorCode: Ref;
}

/** Names of a service, all made from its wire name. */
export function serviceRefs(service: Service): ServiceRefs {
  const { name } = service;
  const Name = upperFirst(name);
  return {
    client: valueRef(`${Name}Client`, 'client', `gen/${name}-client.ts`),
    description: valueRef(name, 'client', 'gen/service.ts'),
    edition: typeRef(`${Name}Edition`, 'client', 'gen/service.ts'),
    errorCode: typeRef(`${Name}ErrorCode`, 'client', 'gen/errors.ts'),
  };
}

/** How other files name a shape, in a request or in an answer. */
export function shapeRefs(shape: Shape, side: Side): ShapeRefs {
  const module = modules.shape(shape);
  if (shape.type.kind === 'enum') {
    return {
      type: typeRef(shape.name, 'validators', module),
      list: valueRef(nameOfEnumList(shape.name), 'validators', module),
      check: undefined,
    };
  }
  const name = side === 'request' ? shape.name : `${shape.name}Result`;
  return {
    type: typeRef(name, 'validators', module),
    list: undefined,
    check: valueRef(`check${name}`, 'validators', module),
  };
}

/** What names of an edition begin with: `Byteplus`. */
export function editionPrefix({ name }: Edition): string {
  return upperFirst(camelOfKebab(name));
}

/** How files name an enumeration in an edition that has more values: `ByteplusProtocol`, `BYTEPLUS_PROTOCOLS`. */
export function editionEnumRefs(edition: Edition, shape: Shape): Extract<ShapeRefs, { list: Ref }> {
  const name = `${editionPrefix(edition)}${shape.name}`;
  const module = modules.shape(shape);
  return { type: typeRef(name, 'validators', module), list: valueRef(nameOfEnumList(name), 'validators', module), check: undefined };
}

/** `DOMAIN_STATUSES` of `DomainStatus`. */
export function nameOfEnumList(name: string): string {
  return upperSnake(plural(name));
}

/** The TypeScript type of the values of an enumeration. */
export function baseOf(type: EnumType): 'string' | 'number' {
  return type.scalar === 'text' ? 'string' : 'number';
}

/** A name without a value at run time. */
export function typeRef(name: string, home: Home, module: string): Ref {
  return { name, home, module, typeOnly: true };
}

/** A name with a value at run time. */
export function valueRef(name: string, home: Home, module: string): Ref {
  return { name, home, module, typeOnly: false };
}
