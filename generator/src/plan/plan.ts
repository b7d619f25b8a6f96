import type {
  Action,
  Edition,
  EnumType,
  EnumValue,
  Field,
  ListType,
  NumberType,
  ObjectType,
  Rule,
  Scalar,
  Service,
  Shape,
  TextType,
} from '../model/model.ts';
import type { Ref } from './ref.ts';
import type { TypedRule } from './typed-rules.ts';

/** Everything that is decided before anything is emitted: every file, every name. */
export interface Plan {
  readonly service: Service;
  /** In name order; shapes that have a name in TypeScript. */
  readonly shapes: readonly ShapePlan[];
  /** In name order. */
  readonly actions: readonly ActionPlan[];
  /** In path order. */
  readonly files: readonly FilePlan[];
}

/** A file to write. */
export interface FilePlan {
  /** From the root of the repository, with forward slashes: `packages/client/src/gen/live-client.ts`. */
  readonly path: string;
  /** What its header names: a spec, or the folder of the specs. */
  readonly header: string;
  /** Specs that its text depends on. */
  readonly madeFrom: readonly string[];
  /** What the plan decided about it because of other specs; part of what it is made from. */
  readonly decided: string;
  readonly content: Content;
}

/** What a file holds. */
export type Content =
  | { readonly kind: 'validators-shape'; readonly shape: ShapePlan }
  | { readonly kind: 'validators-action'; readonly action: ActionPlan }
  | { readonly kind: 'validators-index' }
  | { readonly kind: 'client-action'; readonly action: ActionPlan }
  | { readonly kind: 'client-class' }
  | { readonly kind: 'client-service' }
  | { readonly kind: 'client-errors' }
  | { readonly kind: 'client-result-validators' }
  | { readonly kind: 'client-index' }
  | { readonly kind: 'mocks-actions' }
  | { readonly kind: 'mocks-handlers' }
  | { readonly kind: 'mocks-errors' }
  | { readonly kind: 'mocks-forms' }
  | { readonly kind: 'mocks-service' }
  | { readonly kind: 'mocks-index' }
  | { readonly kind: 'cli-command'; readonly action: ActionPlan }
  | { readonly kind: 'cli-commands' }
  | { readonly kind: 'cli-command-list' }
  | { readonly kind: 'cli-queries' }
  | { readonly kind: 'docs-cli' }
  | { readonly kind: 'readme'; readonly of: 'validators' | 'client' | 'mocks' | 'cli' }
  | { readonly kind: 'docs-index'; readonly language: PageLanguage }
  | { readonly kind: 'docs-errors'; readonly language: PageLanguage }
  | { readonly kind: 'openapi' }
  /** `edition` is the one whose request the cases are about; undefined for the service itself. */
  | { readonly kind: 'cases'; readonly action: ActionPlan; readonly edition: Edition | undefined }
  | { readonly kind: 'docs-action'; readonly action: ActionPlan; readonly language: PageLanguage };

/** What a page is written in. */
export type PageLanguage = 'en' | 'zh';

/** Whether something is sent or received. Requests are closed and read-only, answers are open. */
export type Side = 'request' | 'result';

/** How other files name a shape: an enumeration has a list of its values, an object a function that checks one. */
export type ShapeRefs =
  | { readonly type: Ref; readonly list: Ref; readonly check: undefined }
  | { readonly type: Ref; readonly list: undefined; readonly check: Ref };

/** A shape with its names. */
export type ShapePlan = EnumShapePlan | ObjectShapePlan;

/** `Protocol`, `PROTOCOLS`. */
export interface EnumShapePlan {
  readonly kind: 'enum';
  readonly shape: Shape;
  readonly enumeration: EnumType;
  readonly type: Ref;
  readonly list: Ref;
  /** The same in editions that have more values. */
  readonly editions: readonly EnumEditionPlan[];
}

/** `ByteplusProtocol`, `BYTEPLUS_PROTOCOLS`: an enumeration in an edition that has more values. */
export interface EnumEditionPlan {
  readonly edition: Edition;
  readonly enumeration: EnumType;
  readonly type: Ref;
  readonly list: Ref;
}

/** `Region`, `checkRegion`, and `RegionResult`, `checkRegionResult` for answers. */
export interface ObjectShapePlan {
  readonly kind: 'object';
  readonly shape: Shape;
  readonly request: ObjectPlan | undefined;
  readonly result: ObjectPlan | undefined;
  /** Objects inside the shape, the request's first. */
  readonly nested: readonly ObjectPlan[];
}

/** The names of an action that its request and answer do not decide. */
export interface ActionNames {
  /** Of the client: `describeLiveBandwidthData`. */
  readonly method: string;
  /** `DescribeLiveBandwidthDataRules` */
  readonly rules: Ref;
  /** `DescribeLiveBandwidthDataAnswer` */
  readonly answer: Ref;
  /** `validateDescribeLiveBandwidthDataRequest` */
  readonly validateRequest: Ref;
  /** `validateDescribeLiveBandwidthDataResult` */
  readonly validateResult: Ref;
  /** The descriptor of the client: `DescribeLiveBandwidthData`. */
  readonly descriptor: Ref;
  /** Its types in editions that have more: `DescribeLiveBandwidthDataEditions`. */
  readonly editionTypes: Ref;
  /** The descriptor of the mocks: `describeLiveBandwidthData`. */
  readonly mockAction: Ref;
  /** `mockDescribeLiveBandwidthData` */
  readonly mockHandler: Ref;
  /** The facts of its command: `describeLiveBandwidthData`. */
  readonly commandFacts: Ref;
}

/** An action with its names. */
export interface ActionPlan extends ActionNames {
  readonly action: Action;
  readonly request: ObjectPlan;
  readonly result: ObjectPlan;
  /** Objects inside the request and the answer, in the order in which they are met; equal ones once. */
  readonly nested: readonly ObjectPlan[];
  /** Its parameters, as options of its command. */
  readonly options: readonly OptionPlan[];
}

/** A parameter of an action as an option of its command. */
export interface OptionPlan {
  readonly field: Field;
  /** Without its hyphens: `user-region`. */
  readonly name: string;
  /** What the command line knows the parameter for; undefined for all others. */
  readonly role: OptionRole | undefined;
  /** Editions that alone have it; none where the service itself has it. */
  readonly onlyIn: readonly string[];
  /** Values that editions have more. */
  readonly more: readonly EditionValue[];
}

/** A value of an enumeration that editions alone have. */
export interface EditionValue extends EnumValue {
  readonly onlyIn: readonly string[];
}

/** The ends of the range, the width of a point, the dimensions of a split; the number and the size of a page. */
export type OptionRole = 'from' | 'to' | 'step' | 'split' | 'page' | 'page-size';

/** An object with its names: a request, an answer, a shape, or what a list holds. */
export interface ObjectPlan {
  readonly object: ObjectType;
  readonly side: Side;
  /** What people name it by: `DescribeLiveBandwidthDataRequest`. */
  readonly type: Ref;
  /** The interface of its fields, where rules make the type from it; else the same as `type`. */
  readonly fieldsType: Ref;
  /** The functions that check it; undefined for whole requests and answers, which validators check. */
  readonly check: ObjectChecks | undefined;
  /** The object while it is checked: `request`, `point`. */
  readonly parameter: string;
  /** The constant with the names of its fields; undefined in answers, which are open. */
  readonly fieldList: string | undefined;
  readonly fields: readonly FieldPlan[];
  readonly rules: readonly RulePlan[];
  /** What editions have more; none for objects inside others. */
  readonly editions: readonly ObjectEditionPlan[];
  /** The list it was found in; undefined for shapes, requests and answers. */
  readonly foundIn: { readonly list: string; readonly as: 'point' | 'split' | 'item' } | undefined;
}

/** A request or an answer in an edition that has more of it. */
export interface ObjectEditionPlan {
  readonly edition: Edition;
  /** `ByteplusDescribeLiveTrafficDataRequest` */
  readonly type: Ref;
  /** The interface of its fields, where rules make the type from it; else the same as `type`. */
  readonly fieldsType: Ref;
  /** The constant with the names of its fields; undefined in answers, and where it has no others. */
  readonly fieldList: string | undefined;
  /** Fields that it has alone. */
  readonly added: readonly FieldPlan[];
  /** Fields that take more values there. */
  readonly widened: readonly FieldPlan[];
}

/** `checkRegion` for a value of a field or list, and `checkRegionFields` for what is inside. */
export interface ObjectChecks {
  readonly item: Ref;
  readonly fields: string;
}

export interface FieldPlan {
  readonly field: Field;
  readonly type: TypePlan;
  /** The constant that holds its number, where a rule reads it: `startTime`. */
  readonly local: string | undefined;
  /** The value that must stand alone in it, where a rule says so. */
  readonly alone: Scalar | undefined;
}

/** A type with the names that checking it needs. */
export type TypePlan =
  | { readonly kind: 'text'; readonly type: TextType; readonly facets: string | undefined }
  | { readonly kind: 'number'; readonly type: NumberType; readonly facets: string | undefined }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'instant' }
  /** `values` is the constant with its values; undefined in answers, which may bring others. */
  | { readonly kind: 'enum'; readonly type: EnumType; readonly values: string | undefined }
  | ListPlan
  | { readonly kind: 'object'; readonly object: ObjectPlan }
  | ({ readonly kind: 'shape'; readonly shape: Shape } & ShapeRefs);

export interface ListPlan {
  readonly kind: 'list';
  readonly type: ListType;
  readonly element: TypePlan;
  readonly facets: string | undefined;
  /** The function that checks an element; undefined where one check of the kernel does for the whole list. */
  readonly check: Ref | undefined;
  /** Whether that function belongs to this list alone, and is written beside it. */
  readonly own: boolean;
}

export interface RulePlan {
  readonly rule: Rule;
  /** The constant with its facts: `regionExclusive`. */
  readonly name: string;
  /** How the type of the request says it; undefined where only the check does. */
  readonly typed: TypedRule | undefined;
}
