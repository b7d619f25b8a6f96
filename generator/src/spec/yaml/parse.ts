import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import type { SpecFile } from '../files/spec-file.ts';
import type { RawNode } from './raw-node.ts';

/** Reads one file as plain data; undefined when something is wrong with it, which is reported. */
export type Parse = (file: SpecFile, log: DiagnosticList) => RawNode | undefined;
