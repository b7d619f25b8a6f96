import type { EnumType, ObjectType, Service, Shape } from '../model/model.ts';
import { editionsOfEnum } from './edition-parts.ts';
import { editionEnumRefs, modules, nameOfEnumList, typeRef, valueRef } from './names.ts';
import { NameTable } from './name-table.ts';
import { ObjectPlanner } from './object-planner.ts';
import type { EnumShapePlan, ObjectPlan, ObjectShapePlan, ShapePlan, Side } from './plan.ts';
import { camel } from './words.ts';

/** Where actions use a shape, directly or through other shapes. */
export type ShapeUse = ReadonlySet<Side>;

/** Decides all names of a shape; undefined for one that has no name in TypeScript. */
export function planShape(shape: Shape, use: ShapeUse, service: Pick<Service, 'actions' | 'editions'>): ShapePlan | undefined {
  if (shape.use !== 'type') return undefined;
  if (shape.type.kind === 'enum') return planEnum(shape, shape.type, service);
  return shape.type.kind === 'object' ? planObject(shape, shape.type, use) : undefined;
}

function planEnum(shape: Shape, enumeration: EnumType, service: Pick<Service, 'actions' | 'editions'>): EnumShapePlan {
  const module = modules.shape(shape);
  return {
    kind: 'enum',
    shape,
    enumeration,
    type: typeRef(shape.name, 'validators', module),
    list: valueRef(nameOfEnumList(shape.name), 'validators', module),
    editions: editionsOfEnum(shape, service).map((each) => ({ ...each, ...editionEnumRefs(each.edition, shape) })),
  };
}

function planObject(shape: Shape, object: ObjectType, use: ShapeUse): ObjectShapePlan {
  const names = new NameTable();
  for (const name of [shape.name, `${shape.name}Fields`, `${shape.name}Result`]) names.take(name, 'Name');
  const planner = new ObjectPlanner(modules.shape(shape), names, undefined);
  const plan = (side: Side): ObjectPlan | undefined => {
    if (!use.has(side)) return undefined;
    const type = side === 'request' ? shape.name : `${shape.name}Result`;
    return planner.plan(object, {
      side,
      type,
      fieldsType: `${shape.name}Fields`,
      base: type,
      noun: type,
      parameter: camel(shape.name),
      foundIn: undefined,
    });
  };
  return { kind: 'object', shape, request: plan('request'), result: plan('result'), nested: planner.nested };
}
