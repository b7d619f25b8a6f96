import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { Service } from '../model/model.ts';
import { clashes } from './clashes.ts';
import { planFiles } from './plan-files.ts';
import type { FilePlan, Plan } from './plan.ts';
import { planAction } from './plan-action.ts';
import { planShape } from './plan-shape.ts';
import { shapeUses } from './shape-use.ts';

/** A plan, and what is wrong with it; with an error it must not be used. */
export interface BuiltPlan {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides every file and every name of a service. */
export function buildPlan(given: Service): BuiltPlan {
  // Whatever order the specs were read in, what is made has one order.
  const service = {
    ...given,
    shapes: given.shapes.toSorted(byName),
    actions: given.actions.toSorted(byName),
    editions: given.editions.map((edition) => ({ ...edition, actions: edition.actions.toSorted(byName) })),
  };
  const uses = shapeUses(service);
  const shapes = service.shapes.flatMap((shape) => planShape(shape, uses.get(shape.name) ?? new Set(), service) ?? []);
  const actions = service.actions.map((action) => planAction(action, service.editions));
  const files = planFiles(service, shapes, actions);
  const plan: Plan = { service, shapes, actions, files };
  return { plan, diagnostics: clashes(plan) };
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}

/** A file to make, with the plan it belongs to. */
export interface PlannedFile {
  readonly file: FilePlan;
  readonly plan: Plan;
}

/** Decides every file and every name of all services together, for they share the folders they are written to. */
export function buildPlans(services: readonly Service[]): {
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const list = new DiagnosticList();
  const files = new Map<string, PlannedFile>();
  if (!services.some(({ actions }) => actions.length > 0)) {
    list.report('PLAN_NOTHING', { file: services[0]?.origin.file ?? 'specs', line: 1, column: 1 }, 'No spec describes an action.');
  }
  for (const service of services) {
    const { plan, diagnostics } = buildPlan(service);
    list.addAll(diagnostics);
    for (const file of plan.files) {
      const twin = files.get(file.path)?.plan.service;
      if (twin === undefined) files.set(file.path, { file, plan });
      else list.report('PLAN_NAME_CLASH', service.origin, `${twin.name} ${twin.version} and ${service.name} ${service.version} would both write ${file.path}.`);
    }
  }
  return { files: [...files.values()], diagnostics: list.all };
}
