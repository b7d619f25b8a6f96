import type { KeyNames } from '../service-description.ts';

/** Where keys of Volcengine are looked for. */
export const volcengineKeys: KeyNames = {
  accessKeyId: 'VOLC_ACCESSKEY',
  secretAccessKey: 'VOLC_SECRETKEY',
  sessionToken: 'VOLC_SESSION_TOKEN',
  folder: 'volc',
};
