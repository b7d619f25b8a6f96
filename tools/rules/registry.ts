import { anyMachine } from './checks/any-machine.ts';
import { cycles } from './checks/cycles.ts';
import { dependencies } from './checks/dependencies.ts';
import { docComments } from './checks/doc-comments.ts';
import { escapeHatches } from './checks/escape-hatches.ts';
import { finished } from './checks/finished.ts';
import { floors } from './checks/floors.ts';
import { generatorApart } from './checks/generator-apart.ts';
import { instants } from './checks/instants.ts';
import { length } from './checks/length.ts';
import { licence } from './checks/licence.ts';
import { links } from './checks/links.ts';
import { lockFile } from './checks/lock-file.ts';
import { names } from './checks/names.ts';
import { oneVersion } from './checks/one-version.ts';
import { seam } from './checks/seam.ts';
import { visibleText } from './checks/visible-text.ts';
import { wholeTests } from './checks/whole-tests.ts';
import { workflows } from './checks/workflows.ts';
import type { Rule } from './rule.ts';

/** Every rule of the repository: architecture first, then code, then text. */
export const rules: readonly Rule[] = [
  floors,
  generatorApart,
  seam,
  cycles,
  dependencies,
  docComments,
  instants,
  escapeHatches,
  wholeTests,
  length,
  names,
  finished,
  visibleText,
  anyMachine,
  links,
  lockFile,
  licence,
  oneVersion,
  workflows,
];
