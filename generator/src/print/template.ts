import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type Handlebars from 'handlebars';

import type { DocText } from '../emit/code/doc.ts';
import type { Data, Expression, Statement } from '../emit/code/expression.ts';
import type { PageArtifact } from '../emit/artifact.ts';
import { flat, printExpression, printStatements } from './code.ts';
import { compileTemplate, keptTemplate, type TemplateOptions } from './compiled-template.ts';
import { pageHeader } from './header.ts';
import { ident, packageName } from './ident.ts';
import { json } from './json.ts';
import { markdownCell, markdownCode, markdownSpans, markdownText, markdownUrl } from './markdown.ts';

/** Folder of the templates. */
export const templateFolder: string = join(import.meta.dirname, '../../templates');

/** How a value gets into a page. */
export interface TemplateHelpers {
  readonly text: (text: string) => string;
  readonly cell: (text: string) => string;
  readonly code: (text: string) => string;
  readonly spans: (text: DocText) => string;
  readonly url: (url: string) => string;
  readonly ident: (name: string) => string;
  /** The name of a package, inside quotes or on a command line. */
  readonly module: (name: string) => string;
  /** The file of an action's page. */
  readonly page: (action: string) => string;
  readonly json: (value: Data) => string;
  readonly expression: (expression: Expression) => string;
  /** An expression as code in a line. */
  readonly call: (expression: Expression) => string;
  readonly statements: (statements: readonly Statement[]) => string;
}

/**
 * Templates escape nothing by themselves, so every value in them goes through one of these; a test reads the templates
 * and refuses any that does not.
 */
export const templateHelpers: TemplateHelpers = {
  text: (text) => markdownText(text),
  cell: (text) => markdownCell(text),
  code: (text) => markdownCode(text),
  spans: (text) => markdownSpans(text),
  url: (url) => markdownUrl(url),
  ident: (name) => ident(name),
  module: (name) => packageName(name),
  page: (action) => `${ident(action)}.md`,
  json: (value) => json(value),
  expression: (expression) => printExpression(expression, { indent: 0, column: 0, trailing: 1 }),
  call: (expression) => markdownCode(flat(expression) ?? ''),
  statements: (statements) => printStatements(statements, 0),
};

/** Prints pages; a template is read when it is first needed. `shelf` is where compiled templates are kept, if anywhere. */
export function pagePrinter(shelf: string | undefined): (page: PageArtifact) => string {
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  return (page) => {
    const template = templates.get(page.template) ?? readTemplate(page.template, shelf);
    templates.set(page.template, template);
    return `${pageHeader(page.madeFrom)}\n\n${template(page.view)}`;
  };
}

const options: TemplateOptions = {
  compile: () => ({
    strict: true,
    noEscape: true,
    knownHelpers: Object.fromEntries(Object.keys(templateHelpers).map((name) => [name, true])),
    knownHelpersOnly: true,
  }),
  helpers: { ...templateHelpers },
};

function readTemplate(name: string, shelf: string | undefined): Handlebars.TemplateDelegate {
  const text = readFileSync(join(templateFolder, `${name}.md.hbs`), 'utf8');
  return shelf === undefined ? compileTemplate(text, options) : keptTemplate(text, options, shelf);
}
