import type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  PropertySignatureStructure,
  SourceFileStructure,
  StatementStructures,
  StructureKind,
  TypeAliasDeclarationStructure,
  TypeParameterDeclarationStructure,
  WriterFunction,
} from 'ts-morph';

import type { Doc } from '../emit/code/doc.ts';
import {
  type ClassStructure,
  type ConstructorStructure,
  type ConstStructure,
  type Declaration,
  type FunctionStructure,
  type InterfaceStructure,
  kinds,
  type MethodStructure,
  type PropertyStructure,
  type SourceArtifact,
  type TypeAliasStructure,
  type TypeParameterStructure,
} from '../emit/code/source.ts';
import { printStatements } from './code.ts';
import { constText } from './const.ts';
import { docComment } from './doc-comment.ts';
import { sourceHeader } from './header.ts';
import { ident, propertyKey } from './ident.ts';
import { importBlocks, moduleNames, type ModuleNames } from './imports.ts';
import { parameterStructures, type Signature } from './parameters.ts';
import { flatType, printType } from './type.ts';
import { fits, step } from './width.ts';

/** Kinds that only this floor makes. */
const importKind: StructureKind.ImportDeclaration = 16;
const exportKind: StructureKind.ExportDeclaration = 11;
const sourceFileKind: StructureKind.SourceFile = 36;

type Part = StatementStructures | WriterFunction;

/** A file of TypeScript as the structure that ts-morph prints: every text in it is written. */
export function sourceStructure(artifact: SourceArtifact): SourceFileStructure {
  const blocks: readonly (readonly Part[])[] = [
    [written(sourceHeader(artifact.madeFrom))],
    ...importBlocks(artifact.imports).map((block) => block.map(importStructure)),
    artifact.exports.map((group) => exportStructure(moduleNames(group))),
    ...artifact.declarations.map((declaration) => [declarationPart(declaration)]),
  ];
  return { kind: sourceFileKind, statements: blocks.filter((block) => block.length > 0).flatMap(apart) };
}

/** A blank line in front of every block but the first. */
function apart(block: readonly Part[], at: number): readonly Part[] {
  return at === 0 ? block : [blankLine, ...block];
}

const blankLine: WriterFunction = (writer) => {
  writer.blankLineIfLastNot();
};

/** Text that has its own indentation already. */
function written(text: string): WriterFunction {
  return (writer) => {
    writer.withIndentationLevel(0, () => writer.write(text));
  };
}

/** A comment above what it is about, with its own indentation. */
function comment(docs: Doc | undefined, indent: number): { leadingTrivia?: WriterFunction } {
  return docs === undefined ? {} : { leadingTrivia: commentLines(docs, indent) };
}

function commentLines(docs: Doc, indent: number): WriterFunction {
  return (writer) => {
    written(`${' '.repeat(indent)}${docComment(docs, indent)}`)(writer);
    writer.newLine();
  };
}

function importStructure(names: ModuleNames): ImportDeclarationStructure {
  return { kind: importKind, isTypeOnly: names.typeOnly, moduleSpecifier: names.from, namedImports: plain(names.names) };
}

function exportStructure(names: ModuleNames): ExportDeclarationStructure {
  return { kind: exportKind, isTypeOnly: names.typeOnly, moduleSpecifier: names.from, namedExports: plain(names.names) };
}

/** Text that ts-morph indents. */
function plain(text: string): WriterFunction {
  return (writer) => {
    writer.write(text);
  };
}

function declarationPart(declaration: Declaration): Part {
  switch (declaration.kind) {
    case kinds.interface:
      return interfaceStructure(declaration);
    case kinds.typeAlias:
      return typeAliasStructure(declaration);
    case kinds.variableStatement:
      return constPart(declaration);
    case kinds.function:
      return functionStructure(declaration);
    case kinds.class:
      return classStructure(declaration);
  }
}

function interfaceStructure(of: InterfaceStructure): InterfaceDeclarationStructure {
  const name = ident(of.name);
  const parent = of.extends === undefined ? '' : `extends ${flatType(of.extends)}`;
  const between = fits(`${parent} {`, `export interface ${name} `.length, 0) ? ' ' : `\n${' '.repeat(step)}`;
  return {
    kind: of.kind,
    // As with types: what stands in a name stays where it is.
    name: parent === '' ? name : `${name}${between}${parent}`,
    isExported: of.isExported ?? false,
    properties: of.properties.map(propertyStructure),
    ...comment(of.docs, 0),
  };
}

function propertyStructure(of: PropertyStructure, at: number): OptionalKind<PropertySignatureStructure> {
  const docs = commentLines(of.docs, step);
  const key = `${propertyKey(of.name)}${of.hasQuestionToken === true ? '?' : ''}`;
  const type = printType(of.type, { indent: step, column: step + key.length + 2 });
  return {
    // ts-morph indents the second line of a type too far, but leaves a name alone.
    name: `${key}:${type.startsWith('\n') ? '' : ' '}${outdented(type)}`,
    leadingTrivia: (writer) => {
      if (at > 0) writer.blankLineIfLastNot();
      docs(writer);
    },
  };
}

/** Lines after the first without the indentation that ts-morph adds to them. */
function outdented(text: string): string {
  return text.replace(/\n {2}/g, '\n');
}

function typeAliasStructure(of: TypeAliasStructure): TypeAliasDeclarationStructure {
  const name = ident(of.name);
  const lead = `${of.isExported === true ? 'export ' : ''}type ${name} = `;
  const type = printType(of.type, { indent: 0, column: lead.length });
  return {
    kind: of.kind,
    isExported: of.isExported ?? false,
    // As with properties: the lines of a name stay where they are.
    name: `${name} =${type.startsWith('\n') ? '' : ' '}${type}`,
    type: '',
    ...comment(of.docs, 0),
  };
}

function constPart(of: ConstStructure): WriterFunction {
  const docs = of.docs === undefined ? '' : `${docComment(of.docs, 0)}\n`;
  return written(`${docs}${constText(of)}`);
}

function functionStructure(of: FunctionStructure): FunctionDeclarationStructure {
  const name = ident(of.name);
  const lead = `${of.isExported === true ? 'export ' : ''}function ${name}`;
  return {
    kind: of.kind,
    isExported: of.isExported ?? false,
    name,
    ...signature({ lead, parameters: of.parameters, returnType: flatType(of.returnType), indent: 0 }),
    statements: [written(printStatements(of.statements, step))],
    ...comment(of.docs, 0),
  };
}

function classStructure(of: ClassStructure): ClassDeclarationStructure {
  return {
    kind: of.kind,
    isExported: of.isExported ?? false,
    name: ident(of.name),
    extends: of.typeParameter === undefined ? ident(of.extends) : `${ident(of.extends)}<${ident(of.typeParameter.name)}>`,
    typeParameters: of.typeParameter === undefined ? [] : [typeParameter(of.typeParameter)],
    ctors: [constructorStructure(of.ctor)],
    methods: of.methods.map(methodStructure),
    ...comment(of.docs, 0),
  };
}

function typeParameter(of: TypeParameterStructure): OptionalKind<TypeParameterDeclarationStructure> {
  return { name: ident(of.name), constraint: flatType(of.constraint), default: flatType(of.default) };
}

function constructorStructure(of: ConstructorStructure): OptionalKind<ConstructorDeclarationStructure> {
  return {
    parameters: parameterStructures({ lead: 'constructor', parameters: of.parameters, returnType: '', indent: step }),
    statements: [written(printStatements(of.statements, 2 * step))],
    ...comment(of.docs, step),
  };
}

function methodStructure(of: MethodStructure): OptionalKind<MethodDeclarationStructure> {
  const name = ident(of.name);
  return {
    name,
    ...signature({ lead: name, parameters: of.parameters, returnType: flatType(of.returnType), indent: step }),
    statements: [written(printStatements(of.statements, 2 * step))],
    ...comment(of.docs, step),
  };
}

function signature(of: Signature): { parameters: OptionalKind<ParameterDeclarationStructure>[]; returnType: string } {
  return { parameters: parameterStructures(of), returnType: of.returnType };
}
