import type { SourceArtifact } from './code/source.ts';
import type { ActionPage } from './docs/action-page.ts';
import type { ActionList } from './docs/action-list.ts';
import type { ErrorCodes } from './docs/error-codes.ts';
import type { CliPage } from './docs/cli-page.ts';
import type { Readme } from './docs/readme.ts';

/** What a file holds before it is printed. */
export type Artifact = SourceArtifact | PageArtifact | DataArtifact;

/** A page of prose: a template and what it shows. Text in the view is not escaped yet. */
export type PageArtifact =
  | Page<'action' | 'action.zh', ActionPage>
  | Page<'actions' | 'actions.zh', ActionList>
  | Page<'error-codes' | 'error-codes.zh', ErrorCodes>
  | Page<'readme-validators' | 'readme-client' | 'readme-mocks', Readme>
  | Page<'readme-cli' | 'cli', CliPage>;

/** Data for other tools, written as JSON. Its first key is the header, for JSON has no comments. */
export interface DataArtifact {
  readonly kind: 'data';
  /** What the header names. */
  readonly madeFrom: string;
  /** The key that the format of the file leaves to remarks. */
  readonly headerKey: '$comment' | 'x-generated';
  /** How lines are used where an object or a list needs several: a member a line, or as many as fit; left out: a member a line. */
  readonly layout?: 'filled';
  readonly data: object;
}

interface Page<Template extends string, View> {
  readonly kind: 'page';
  readonly template: Template;
  /** What the header names. */
  readonly madeFrom: string;
  readonly view: View;
}
