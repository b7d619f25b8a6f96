import type { RequestVerdict } from '../action.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { printable } from '../errors/printable.ts';
import { givenOptions, type OptionNames } from '../given-options.ts';
import { tellSafely } from '../observe/tell-safely.ts';
import type { AnswerCheck, GoodAnswer } from './answer-check.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';

/** Checks results of an action as plain data: `validateDescribeLiveTrafficDataResult`. It must not throw. */
export interface AnswerValidator {
  (result: unknown, options?: { readonly edition?: string | undefined }): RequestVerdict;
  /** Name of the action. */
  readonly action: string;
}

/** One thing in an answer that is not as documented. Holds no secret of the call. */
export interface AnswerWarning {
  /** Action that was called: `DescribeLiveTrafficData`. */
  readonly action: string;
  /** Id of the request at the service, if it gave one. */
  readonly requestId: string | undefined;
  /** Where in the result: `TrafficDataList[2].UpTraffic`; beside it from the outermost: `ResponseMetadata.Action`. */
  readonly path: string;
  /** Stable name: `type`, `required` and other kinds of a check; `duplicate-key`, or `depth` for what none could read. */
  readonly rule: string;
  /** What is wrong: `TrafficDataList[2].UpTraffic must be a number, not "12".` */
  readonly message: string;
}

/** Options of strict answers. */
export interface StrictAnswersOptions {
  /**
   * To be told of everything that is not as documented, instead of having the answer refused. What it throws, or its
   * promise rejects with, changes nothing for the call.
   */
  readonly onWarning?: ((warning: AnswerWarning) => unknown) | undefined;
}

/** Names of these options. */
const optionNames: OptionNames<StrictAnswersOptions> = { onWarning: true };

/** So many keys that stand twice are told of. */
const most = 20;

/** Where paths of the text and those of its result part. */
const inResult = '.Result.';

/** Longest message about an answer, in characters, and longest path. */
const maxMessage = 512;

/**
 * For the option `answers`: refuses an answer whose result breaks its documented types, or that has a key twice, as a
 * TransportError `response-format`; with `onWarning` it is only told. Fields and values that the documents do not know
 * are welcome: services add them. An action that none of `validators` is for has its keys looked at, and no types.
 *
 * @throws ConfigurationError for an option that cannot be used.
 */
export function strictAnswersOf(validators: readonly AnswerValidator[], options?: StrictAnswersOptions): AnswerCheck {
  const { onWarning } = givenOptions(options, optionNames, 'of strict answers');
  if (onWarning !== undefined && typeof onWarning !== 'function') {
    throw new ConfigurationError({ sentence: 'The option onWarning must be a function.' });
  }
  const byAction = new Map(validators.map((validator) => [validator.action, validator]));
  return {
    faultOf: (answer) => {
      const warnings = warningsOf(answer, byAction.get(answer.action));
      if (onWarning === undefined) return refusalOf(warnings);
      for (const warning of warnings) tellSafely(onWarning, warning);
      return undefined;
    },
  };
}

function warningsOf(answer: GoodAnswer, validator: AnswerValidator | undefined): readonly AnswerWarning[] {
  const { action, edition, requestId, result, text, redact } = answer;
  const warning = (path: string, rule: string, message: string): AnswerWarning => {
    const [shownPath, shownMessage] = [path, message].map((part) => printable(redact(part), maxMessage)) as [string, string];
    return { action, requestId, path: shownPath, rule, message: shownMessage };
  };
  const twice = findDuplicateKeys(text, most).map(({ kind, what, path: from }) => {
    const path = from.slice(from.startsWith(inResult) ? inResult.length : 1);
    return warning(path, kind, `${path} ${what}.`);
  });
  const verdict = result === undefined ? undefined : validator?.(result, { edition });
  if (verdict === undefined || verdict.ok) return twice;
  return [...twice, ...verdict.violations.map(({ path, rule, message }) => warning(path, rule, message))];
}

function refusalOf([first, ...others]: readonly AnswerWarning[]): string | undefined {
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : `, and has ${String(others.length)} more fault${others.length === 1 ? '' : 's'}`;
  return `is not as documented: ${first.message.replace(/\.$/, '')}${more}`;
}
