import type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  MethodDeclarationStructure,
  ParameterDeclarationStructure,
  PropertySignatureStructure,
  StructureKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from 'ts-morph';

import type { Doc } from './doc.ts';
import type { Expression, Statement } from './expression.ts';
import type { TypeCode } from './type.ts';

/**
 * Structures of ts-morph as plain data. Where ts-morph takes text (types, initial values, bodies, comments), these
 * hold code that is not written yet; the print floor writes it and hands the result to ts-morph.
 */
export type Declaration =
  | InterfaceStructure
  | TypeAliasStructure
  | ConstStructure
  | FunctionStructure
  | ClassStructure;

/** Kinds of ts-morph as numbers, so that nothing loads ts-morph before something is printed. */
export const kinds: {
  readonly interface: StructureKind.Interface;
  readonly typeAlias: StructureKind.TypeAlias;
  readonly variableStatement: StructureKind.VariableStatement;
  readonly function: StructureKind.Function;
  readonly class: StructureKind.Class;
} = { interface: 19, typeAlias: 38, variableStatement: 41, function: 13, class: 2 };

/** `export interface Region { … }` */
export interface InterfaceStructure extends Pick<InterfaceDeclarationStructure, 'kind' | 'name' | 'isExported'> {
  readonly docs: Doc;
  /** What it has the fields of as well. */
  readonly extends?: TypeCode | undefined;
  readonly properties: readonly PropertyStructure[];
}

/** `Area?: string;` */
export interface PropertyStructure extends Pick<PropertySignatureStructure, 'name' | 'hasQuestionToken'> {
  readonly docs: Doc;
  readonly type: TypeCode;
}

/** `export type Protocol = …;` */
export interface TypeAliasStructure extends Pick<TypeAliasDeclarationStructure, 'kind' | 'name' | 'isExported'> {
  readonly docs: Doc;
  readonly type: TypeCode;
}

/** `const fields: readonly string[] = […];` */
export interface ConstStructure extends Pick<VariableStatementStructure, 'kind' | 'isExported'> {
  readonly docs: Doc | undefined;
  readonly name: string;
  readonly type: TypeCode;
  readonly initializer: Expression;
}

/** `export function checkRegion(report: Report, key: Key, value: unknown): void { … }` */
export interface FunctionStructure extends Pick<FunctionDeclarationStructure, 'kind' | 'isExported'> {
  readonly docs: Doc | undefined;
  readonly name: string;
  readonly parameters: readonly ParameterStructure[];
  readonly returnType: TypeCode;
  readonly statements: readonly Statement[];
}

/** `options?: CallOptions` or `request: Request = {}` */
export interface ParameterStructure extends Pick<ParameterDeclarationStructure, 'name' | 'hasQuestionToken'> {
  readonly type: TypeCode;
  readonly initializer?: Expression;
}

/** `export class LiveClient extends ServiceClient { … }` */
export interface ClassStructure extends Pick<ClassDeclarationStructure, 'kind' | 'isExported'> {
  readonly docs: Doc;
  readonly name: string;
  readonly extends: string;
  /** `Edition extends LiveEdition = 'main'`, handed on to the class that it extends; left out where there is none. */
  readonly typeParameter?: TypeParameterStructure;
  readonly ctor: ConstructorStructure;
  readonly methods: readonly MethodStructure[];
}

/** `Edition extends LiveEdition = 'main'` */
export interface TypeParameterStructure {
  readonly name: string;
  readonly constraint: TypeCode;
  readonly default: TypeCode;
}

/** `constructor(options?: ClientOptions) { … }` */
export interface ConstructorStructure extends Pick<ConstructorDeclarationStructure, 'scope'> {
  readonly docs: Doc;
  readonly parameters: readonly ParameterStructure[];
  readonly statements: readonly Statement[];
}

/** `describeLiveISPData(request: …): Promise<…> { … }` */
export interface MethodStructure extends Pick<MethodDeclarationStructure, 'name'> {
  readonly docs: Doc;
  readonly parameters: readonly ParameterStructure[];
  readonly returnType: TypeCode;
  readonly statements: readonly Statement[];
}

/** `import { type Key, oneOf } from '../../codegen/v1.ts';` */
export interface ImportGroup {
  readonly from: string;
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  readonly name: string;
  readonly typeOnly: boolean;
}

/** A whole file of TypeScript. */
export interface SourceArtifact {
  readonly kind: 'source';
  /** What the header names: `specs/live/2023-01-01/shapes/Region.yaml`. */
  readonly madeFrom: string;
  readonly imports: readonly ImportGroup[];
  readonly declarations: readonly Declaration[];
  /** Names that an index passes on. */
  readonly exports: readonly ImportGroup[];
}
