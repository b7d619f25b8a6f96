import { methodOf } from '../../protocol/route.ts';
import { playedEdition } from '../../edition.ts';
import type { Engine } from '../../engine.ts';
import { errors } from '../../gen/errors.ts';
import { lookUp } from '../../world/tables.ts';

/** What the service is and what it can be asked, for `GET /_mock/service`. */
export function serviceView(engine: Engine): unknown {
  const { name: edition, service, actions } = playedEdition(engine.edition());
  return {
    service,
    edition,
    actions: actions.map((action) => {
      const { quota, delay, defaults } = action.facts;
      return { name: action.name, method: methodOf(action), quota, delay, defaults };
    }),
    errors,
  };
}

/** What an account owns, for `GET /_mock/account`. */
export function accountView({ world, clock, credentials, edition }: Engine): unknown {
  const { account } = world;
  const rows = (name: string): readonly unknown[] => {
    const table = world.table(name);
    return table === undefined ? [] : lookUp(table, account, {}, clock.now() / 1000).rows;
  };
  return {
    accessKeyId: credentials.accessKeyId,
    edition: edition(),
    actions: playedEdition(edition()).actions.map(({ name }) => name),
    seed: account.seed,
    clock: { now: clock.now(), running: clock.isRunning() },
    domains: account.domains.map(({ name, vhost, kind, reach, status, streams }) => ({
      name,
      vhost,
      type: kind,
      region: reach,
      status,
      streams: streams.map((stream) => ({ app: stream.app, name: stream.name })),
    })),
    groups: account.groups.map(({ name }) => name),
    protocols: account.protocols.map(({ code }) => code),
    carriers: rows('carriers'),
    regions: rows('regions'),
  };
}
