import type { OpenAPIV3_1 } from 'openapi-types';
import type { Action } from '../../model/model.ts';

const usage: OpenAPIV3_1.TagObject = {
  name: 'Usage',
  description: 'How much of the service an account used in a range of time.',
};

const lookUps: OpenAPIV3_1.TagObject = {
  name: 'Look-ups',
  description: 'What an account has, and the codes that requests are made of.',
};

/** The groups of actions, in order. */
export const tags: readonly OpenAPIV3_1.TagObject[] = [usage, lookUps];

/** The group of an action: usage is measured, and arrives with a delay; look-ups are answered at once. */
export function tagOf(action: Action): OpenAPIV3_1.TagObject {
  return action.delay === undefined ? lookUps : usage;
}
