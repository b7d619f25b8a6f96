import { shown } from '../../diagnostics/shown-text.ts';
import type { Reader } from '../decode/reader.ts';
import { readText } from '../decode/read-scalar.ts';
import { identifier } from '../text/text-kinds.ts';
import type { Placed } from '../yaml/raw-node.ts';

/** What stands before the name of a shape in a `$ref`: `./` between shapes, `../shapes/` from an action, `./shapes/` from the service. */
export type RefPrefix = './' | '../shapes/' | './shapes/';

/** Reads a `$ref` as the name of the shape. Nothing else can be referred to: no address, no other folder. */
export function readRef(prefix: RefPrefix): Reader<Placed<string>> {
  return (node, name, log) => {
    const text = readText(node, name, log);
    if (text === undefined) return undefined;
    const stem = text.value.slice(prefix.length, -'.yaml'.length);
    if (text.value === `${prefix}${stem}.yaml` && identifier.accepts(stem)) {
      return { value: stem, origin: text.origin };
    }
    const remedy = `Write ${prefix}<Shape>.yaml.`;
    log.report('SPEC_BAD_REF', text.origin, `"${name}" is ${shown(text.value)}, which is no shape.`, remedy);
    return undefined;
  };
}
