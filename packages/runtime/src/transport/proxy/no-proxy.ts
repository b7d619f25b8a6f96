/**
 * Whether `NO_PROXY` says that a host is called directly. Entries are parted by commas or blanks: `*` is every host;
 * `example.com`, `.example.com` and `*.example.com` are the host and all below it; an entry may end in a port, and
 * then is for that port only. IPv6 addresses stand with or without brackets; with a port, with them.
 */
export function isExempt(host: string, port: number, noProxy: string): boolean {
  const name = withoutBrackets(host.toLowerCase()).replace(/\.$/, '');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && matches(entry, name, port));
}

function matches(entry: string, name: string, port: number): boolean {
  if (entry === '*') return true;
  const parts = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry);
  if (parts !== null && Number(parts[2]) !== port) return false;
  const wanted = withoutBrackets(parts?.[1] ?? entry).replace(/^\*?\./, '').replace(/\.$/, '');
  return wanted !== '' && (name === wanted || name.endsWith(`.${wanted}`));
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}
