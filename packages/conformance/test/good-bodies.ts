import { caseFiles, generatedActions, moveIntoHistory, type UsagePageBody, usagePageRequests } from '../src/index.ts';
import { now } from './mocked-service.ts';

type Body = Readonly<Record<string, unknown>>;

/** A good body of every action: that of the usage-query page, else the first of its cases that is good now. */
export const goodBodies: ReadonlyMap<string, Body> = new Map<string, Body>([
  ...generatedActions.map(({ name, validateRequest }): [string, Body] => {
    const cases = caseFiles().find(({ action }) => action === name)?.cases ?? [];
    const good = cases.find(({ verdict, request }) => verdict === 'valid' && validateRequest(request, { now }).ok);
    if (good === undefined) throw new Error(`${name} has no valid case.`);
    return [name, good.request as Body];
  }),
  ...usagePageRequests().map(({ action, body }): [string, Body] => [action, withoutFault(moveIntoHistory(body, now))]),
]);

/** The body of DescribeLiveP95PeakBandwidthData has both lists of regions, which the page itself forbids. */
function withoutFault(body: UsagePageBody): Body {
  const { UserRegionList: _both, ...good } = body;
  return good;
}
