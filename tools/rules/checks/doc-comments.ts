import ts from 'typescript';
import { entryPoints, resolveImport } from '../imports.ts';
import type { Repo } from '../repo.ts';
import type { Finding, Rule } from '../rule.ts';
import { lineOf, syntaxOf } from '../syntax.ts';

/** Every name that a package exports says what it is. */
export const docComments: Rule = {
  id: 'doc-comments',
  about: 'every exported name of a package, and every public member of its classes, has a doc comment',
  check: (repo) => {
    const roots = repo.files
      .flatMap(({ path }) => /^(packages\/[^/]+)\/package\.json$/.exec(path)?.[1] ?? [])
      .flatMap((folder) => entryPoints(repo, folder))
      .map(({ path }) => path)
      .filter((path) => repo.at(path) !== undefined);
    const program = ts.createProgram({ rootNames: roots, options: { noLib: true, types: [] }, host: hostOf(repo) });
    const checker = program.getTypeChecker();
    const symbols = new Set(
      roots.flatMap((path) => {
        const file = program.getSourceFile(path);
        const module = file && checker.getSymbolAtLocation(file);
        return module === undefined ? [] : checker.getExportsOfModule(module).map((symbol) => resolved(checker, symbol));
      }),
    );
    return [...symbols].flatMap((symbol) => [
      ...undocumented(checker, symbol, symbol.name),
      ...publicMembers(symbol).flatMap((member) => undocumented(checker, member, `${symbol.name}.${member.name}`)),
    ]);
  },
};

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function undocumented(checker: ts.TypeChecker, symbol: ts.Symbol, name: string): readonly Finding[] {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined || symbol.getDocumentationComment(checker).length > 0) return [];
  return [
    {
      file: declaration.getSourceFile().fileName,
      line: lineOf(declaration),
      message: `${name} is exported without a doc comment.`,
      remedy: 'Say what it is, in which unit, what it returns and which errors it throws.',
    },
  ];
}

/** Methods and properties of a class that its users see; what overrides a parent inherits its comment. */
function publicMembers(symbol: ts.Symbol): readonly ts.Symbol[] {
  if (!(symbol.flags & ts.SymbolFlags.Class)) return [];
  return [...(symbol.members?.values() ?? [])].filter((member) =>
    (member.declarations ?? []).every(
      (declaration) =>
        (ts.isMethodDeclaration(declaration) || ts.isPropertyDeclaration(declaration) || ts.isGetAccessor(declaration)) &&
        ts.isIdentifier(declaration.name) &&
        !(ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override)),
    ),
  );
}

/** A compiler host that sees the repository and nothing else. */
function hostOf(repo: Repo): ts.CompilerHost {
  return {
    fileExists: (path) => repo.at(path) !== undefined,
    readFile: (path) => repo.at(path)?.text,
    getSourceFile: (path) => {
      const file = repo.at(path);
      return file && syntaxOf(file);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const file = repo.at(from);
        const target = file && resolveImport(repo, file, text);
        return { resolvedModule: target && { resolvedFileName: target.path, extension: ts.Extension.Ts } };
      }),
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
}
