import ts from 'typescript';

/** A program that a page shows. */
export interface Sample {
  /** From the root of the repository: `docs/guides/errors.md`. */
  readonly page: string;
  /** Its first block, counted from 1. */
  readonly first: number;
  readonly text: string;
}

/**
 * The programs in a page of Markdown: its blocks of TypeScript, read from top to bottom as one program, for a later block
 * goes on from what an earlier one has. A block that declares again what the program has already begins a new one.
 */
export function samplesOf(page: string, markdown: string): readonly Sample[] {
  const samples: { page: string; first: number; blocks: string[]; names: Set<string> }[] = [];
  blocksOf(markdown, 'ts').forEach((block, index) => {
    const names = namesOf(block);
    const current = samples.at(-1);
    if (current === undefined || names.some((name) => current.names.has(name))) {
      samples.push({ page, first: index + 1, blocks: [block], names: new Set(names) });
      return;
    }
    current.blocks.push(block);
    for (const name of names) current.names.add(name);
  });
  return samples.map(({ first, blocks }) => ({ page, first, text: `${blocks.join('\n')}\nexport {};\n` }));
}

/** The blocks of a page in one language, without their fences. */
export function blocksOf(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(/^```(\S+)\n([^]*?)^```$/gm)].flatMap(([, found, text = '']) => (found === language ? [text] : []));
}

/** The names that a piece of code declares or imports at its top. */
function namesOf(code: string): readonly string[] {
  const source = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return importsOf(statement);
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => boundIn(name));
    return isNamed(statement) && statement.name !== undefined ? [statement.name.text] : [];
  });
}

function importsOf({ importClause }: ts.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
  return importClause?.name === undefined ? named : [importClause.name.text, ...named];
}

function boundIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundIn(element.name)));
}

function isNamed(statement: ts.Statement): statement is ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}
