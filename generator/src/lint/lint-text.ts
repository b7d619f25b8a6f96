import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq, visit } from 'yaml';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SpecText, valueOf } from '../edit/spec-text.ts';
import type { SpecFile } from '../spec/read-spec-files.ts';
import { PlaceFinder } from '../spec/yaml/place-finder.ts';

/** What a file could say better as text, and the text that does. */
export interface LintedText {
  readonly diagnostics: readonly Diagnostic[];
  /** The file with everything mended that can be without knowing what it means. */
  readonly mended: SpecFile;
}

/** Which schema a file names, by the key that it begins with. */
const schemas: ReadonlyMap<string, string> = new Map([
  ['service', '../../schema/service.json'],
  ['action', '../../../schema/action.json'],
  ['shape', '../../../schema/shape.json'],
]);

/** Looks at the text of a file that loads, and mends it where that is safe. */
export function lintText(file: SpecFile): LintedText {
  const log = new DiagnosticList();
  const places = new PlaceFinder(file.path, file.text);
  const text = new SpecText(file.text);
  visit(text.root, {
    Map: (_, map) => {
      const order = outOfOrder(map);
      if (order === undefined) return;
      const place = places.at(order.list.range?.[0] ?? 0);
      log.report('LINT_REQUIRED_ORDER', place, `The fields are ${order.names.join(', ')} in this order.`);
      text.replace(order.list, `[${order.names.join(', ')}]`);
    },
  });
  const line = schemaLine(text.root);
  const hasLine = line === undefined || file.text.startsWith(`${line}\n`);
  if (!hasLine) log.report('LINT_SCHEMA_LINE', places.at(0), `The first line is not: ${line}`);
  const body = hasLine ? text.toString() : `${line}\n${text.toString().replace(/^# yaml-language-server:.*\n/, '')}`;
  return { diagnostics: log.all, mended: { path: file.path, text: body } };
}

function schemaLine(root: YAMLMap): string | undefined {
  const schema = [...schemas].find(([key]) => valueOf(root, key) !== undefined)?.[1];
  return schema === undefined ? undefined : `# yaml-language-server: $schema=${schema}`;
}

/** The list `required` of an object and its names in the order of the fields, when that is another one. */
function outOfOrder(map: YAMLMap): { readonly list: YAMLSeq; readonly names: readonly string[] } | undefined {
  const list = valueOf(map, 'required');
  const properties = valueOf(map, 'properties');
  if (!isSeq(list) || list.flow !== true || !isMap(properties)) return undefined;
  const fields = properties.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const names = list.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  const ordered = names.toSorted((a, b) => fields.indexOf(a) - fields.indexOf(b));
  return names.some((name, at) => name !== ordered[at]) ? { list, names: ordered } : undefined;
}
