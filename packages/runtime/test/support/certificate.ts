import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that signs itself, with its key; both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** What a certificate says. */
export interface CertificateContent {
  /** Names and IPv4 addresses that it is for. */
  readonly hosts?: readonly string[];
  /** End of its validity, in milliseconds since the epoch; it begins a year before. */
  readonly until?: number;
}

const year = 31_536_000_000;
const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));

/** Makes a certificate (X.509 version 3, P-256), for this machine and 100 years unless told otherwise. */
export function makeCertificate(content: CertificateContent = {}): Certificate {
  const { hosts = ['localhost', '127.0.0.1'], until = Date.UTC(2126, 0) } = content;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(Buffer.from('0603550403', 'hex'), tag(0x0c, Buffer.from(hosts[0] ?? 'test')))));
  const toSign = sequence(
    tag(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    name,
    sequence(time(until - Math.max(year, until - Date.UTC(2020, 0))), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, sequence(sequence(Buffer.from('0603551d11', 'hex'), tag(0x04, sequence(...hosts.map(generalName)))))),
  );
  const signature = sign('sha256', toSign, privateKey);
  const der = sequence(toSign, ecdsaWithSha256, tag(0x03, Buffer.concat([Buffer.of(0), signature])));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function generalName(host: string): Buffer {
  return /^[\d.]+$/.test(host) ? tag(0x87, Buffer.from(host.split('.').map(Number))) : tag(0x82, Buffer.from(host));
}

function time(at: number): Buffer {
  return tag(0x18, Buffer.from(`${new Date(at).toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`));
}

function integer(value: number): Buffer {
  return tag(0x02, Buffer.of(value));
}

function set(...parts: readonly Buffer[]): Buffer {
  return tag(0x31, ...parts);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tag(0x30, ...parts);
}

function tag(type: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(type, ...head), content]);
}
