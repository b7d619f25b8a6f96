import type { Rule } from '../model.ts';

/** Rules in groups that have no parameter in common, so that each group can be looked at alone. */
export function componentsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  let components: { readonly rules: readonly Rule[]; readonly parameters: ReadonlySet<string> }[] = [];
  for (const rule of rules) {
    const meets = components.filter(({ parameters }) => rule.parameters.some((name) => parameters.has(name)));
    const apart = components.filter((component) => !meets.includes(component));
    components = [
      ...apart,
      {
        rules: [...meets.flatMap((component) => component.rules), rule],
        parameters: new Set([...meets.flatMap(({ parameters }) => [...parameters]), ...rule.parameters]),
      },
    ];
  }
  return components.map((component) => rules.filter((rule) => component.rules.includes(rule)));
}
