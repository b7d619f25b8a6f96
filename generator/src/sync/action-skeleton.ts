import type { ToldAction } from '../vendor/told-action.ts';
import { undescribed, unknownPage } from '../edit/marks.ts';
import { objectSchema, yamlLines } from './field-text.ts';
import { sampleOf } from './sample.ts';

/** What a new action is made of: what a document tells, or nothing but its name and method. */
export type Skeleton = Pick<ToldAction, 'name' | 'method' | 'request' | 'response'>;

/**
 * A spec of a new action that loads as it is, with everything that a person must find out marked. `source` is the letter
 * of the document that told of it.
 */
export function actionSkeleton({ name, method, request, response }: Skeleton, source: string): string {
  const spec = {
    action: name,
    method,
    ...(!isQuery(name) && { changes: true }),
    summary: undescribed,
    page: { id: unknownPage, url: 'https://www.volcengine.com/docs', seen: ['not yet'] },
    quota: { perSecond: 1, sources: [source] },
    request: objectSchema(request),
    response: objectSchema(response),
    examples: [{ title: 'To be replaced by one that was seen', request: sampleOf(request), result: sampleOf(response) }],
  };
  const lines = yamlLines(spec).map((line) => `${line}${marks.get(line.replace(/:.*/, '')) ?? ''}`);
  return ['# yaml-language-server: $schema=../../../schema/action.json', ...lines, ''].join('\n');
}

/** Whether the name of an action says that it only asks. */
function isQuery(name: string): boolean {
  return /^(?:Describe|Get|List|Query|Search|Check|Batch(?:Describe|Get|List))/.test(name);
}

/** What stands behind the keys of which every value is a guess. */
const marks: ReadonlyMap<string, string> = new Map([
  ['page', ' # To be looked up.'],
  ['quota', ' # To be looked up; this is the most careful guess.'],
]);
