import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** One spec file as text. */
export interface SpecFile {
  /** Relative to the root, with forward slashes: `specs/live/2023-01-01/service.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Every file of one version of a service; the folder is the registry. */
export interface SpecFolder {
  /** Relative to the root, with forward slashes: `specs/live/2023-01-01`. */
  readonly folder: string;
  /** Undefined when it could not be read, which is reported. */
  readonly service: SpecFile | undefined;
  /** `zh.yaml`, the texts in Chinese; undefined when there is none, or it could not be read, which is reported. */
  readonly chinese: SpecFile | undefined;
  /** In name order. */
  readonly shapes: readonly SpecFile[];
  /** In name order. */
  readonly actions: readonly SpecFile[];
  /** What was wrong with names, links and sizes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a folder that could be read: the service, its texts in Chinese, then shapes and actions. */
export function filesIn({ service, chinese, shapes, actions }: SpecFolder): readonly SpecFile[] {
  return [service, chinese].filter((file) => file !== undefined).concat(shapes, actions);
}
