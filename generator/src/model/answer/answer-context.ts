import type { Placed } from '../../spec/yaml/raw-node.ts';
import { type BuildContext, reportUnknown } from '../build/build-context.ts';
import { type BuiltField, type BuiltObject, fieldNames, findField } from '../build/built-object.ts';

/** What the makers of an answer need: where to report, and the request that the answer is to. */
export interface AnswerContext extends BuildContext {
  readonly request: BuiltObject;
}

/** The parameter of the request that a key names; undefined, and reported, where there is none. */
export function findParameter(name: Placed<string>, key: string, context: AnswerContext): BuiltField | undefined {
  const { request } = context;
  const found = findField(request, name.value);
  if (found === undefined && request.complete) {
    reportUnknown(context, 'MODEL_UNKNOWN_PARAMETER', name, `"${key}" names the parameter`, fieldNames(request));
  }
  return found;
}
