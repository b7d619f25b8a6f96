import type { Edition, Service } from '../model/model.ts';
import type { Data } from './code/expression.ts';

/** Where a service or an edition of it is, and what its signatures are made for, as the packages hold it. */
export function placeData({ endpoint, signing }: Pick<Edition | Service, 'endpoint' | 'signing'>): { readonly [key: string]: Data } {
  return { host: endpoint.host, path: endpoint.path, region: signing.region, signingService: signing.service };
}
