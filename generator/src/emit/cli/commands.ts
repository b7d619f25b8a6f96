import type { ActionPlan, Plan } from '../../plan/plan.ts';
import { commandsOf } from '../../plan/plan-options.ts';
import type { Ref } from '../../plan/ref.ts';
import { cli } from '../../plan/seams.ts';
import { rangeOf } from '../client/range.ts';
import { doc } from '../code/doc.ts';
import { array, data, pureCall } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import { list } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits the list of commands, in the order of their names.
 *
 *     export const commands: readonly CommandFacts[] = [describeLiveAuditData, …];
 */
export function emitCommands(plan: Plan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc('Every command that asks the service, in the order of their names.'),
    name: 'commands',
    type: list(scope.type(cli.CommandFacts), { readonly: true }),
    initializer: array(inOrder(plan).map(({ commandFacts }) => scope.value(commandFacts))),
  };
}

/**
 * Emits the names of commands with a sentence about each: all that help of the whole needs.
 *
 *     export const commandList: readonly CommandLine[] = [{ name: 'audit', summary: 'Number of …' }, …];
 */
export function emitCommandList(plan: Plan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc('The name of every command that asks the service, with a sentence about it, in the order of their names.'),
    name: 'commandList',
    type: list(scope.type(cli.CommandLine), { readonly: true }),
    initializer: data(inOrder(plan).map(({ action: { command, docs } }) => ({ name: command, summary: docs.summary }))),
  };
}

/**
 * Emits the calls that commands make, apart from the commands, so that help loads no client.
 *
 *     export const queries: readonly Query[] = [
 *       /* @__PURE__ *\/ joinableQuery(DescribeLiveAuditData, validateDescribeLiveAuditDataRequest, DescribeLiveAuditDataAnswer),
 *     ];
 */
export function emitQueries(plan: Plan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc('The call of every command, in the order of their names.'),
    name: 'queries',
    type: list(scope.type(cli.Query), { readonly: true }),
    initializer: array(
      inOrder(plan).map((each) =>
        pureCall(scope.ref(queryOf(each)), [each.descriptor, each.validateRequest, each.answer].map((ref) => scope.value(ref))),
      ),
    ),
  };
}

function queryOf({ action }: ActionPlan): Ref {
  const range = rangeOf(action);
  if (range === undefined) return cli.query;
  return range.joinable ? cli.joinableQuery : cli.rangedQuery;
}

function inOrder({ actions }: Plan): readonly ActionPlan[] {
  return commandsOf(actions).toSorted(({ action: one }, { action: other }) => (one.command < other.command ? -1 : 1));
}
