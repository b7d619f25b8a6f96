import { kebab } from '../kebab.ts';

/** An action whose spec may say what its command is called. */
interface Named {
  readonly name: string;
  readonly command: string | undefined;
}

/**
 * What the command line calls each action, by its name. Where the spec does not say, it is `audit` of
 * `DescribeLiveAuditData`, or the whole name where two actions would share the short one.
 */
export function commandNames(actions: readonly Named[], service: string): ReadonlyMap<string, string> {
  const short = actions.map(({ name, command }) => command ?? commandOf(name, service));
  return new Map(
    actions.map(({ name, command }, at) => {
      const wanted = short[at] ?? '';
      const shared = command === undefined && short.some((other, place) => place !== at && other === wanted);
      return [name, shared ? kebab(name) : wanted];
    }),
  );
}

/** `audit` of `DescribeLiveAuditData`. */
export function commandOf(action: string, service: string): string {
  const noun = action.replace(/^(?:Describe|List|Get|Query)(?=[A-Z])/, '');
  const own = noun.toLowerCase().startsWith(service) ? noun.slice(service.length) : noun;
  const bare = own.replace(/(?<=.)(?:Data|Info)$/, '');
  return kebab(/^[A-Z]/.test(bare) ? bare : noun);
}
