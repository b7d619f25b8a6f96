import type { Repo } from './repo.ts';

/** Something in the repository that breaks one of its rules. */
export interface Finding {
  /** Path from the root, `/` between folders. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** One sentence: what is wrong there. */
  readonly message: string;
  /** One sentence: what to do instead. */
  readonly remedy: string;
}

/** A rule of the repository as code. */
export interface Rule {
  /** Kebab-case, as it is printed. */
  readonly id: string;
  /** One line: what the rule asks for. */
  readonly about: string;
  readonly check: (repo: Repo) => readonly Finding[];
}

/** A finding as people read it. */
export function printFinding(rule: Rule, { file, line, message, remedy }: Finding): string {
  return `${file}:${line}  ${rule.id}\n  ${message}\n  ${remedy}`;
}
