/** `describeLiveISPData` of `DescribeLiveISPData`: only the first letter lowers. */
export function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** `Live` of `live`. */
export function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** `ispList` of `ISPList`, `isps` of `ISPs`: the leading capitals lower, as far as they are one word. */
export function camel(name: string): string {
  const capitals = /^[A-Z]+/.exec(name)?.[0].length ?? 0;
  const rest = name.slice(capitals);
  const startsNext = capitals > 1 && /^[a-z]/.test(rest) && rest !== 's';
  const word = startsNext ? capitals - 1 : capitals;
  return name.slice(0, word).toLowerCase() + name.slice(word);
}

/** `regionExclusive` of `region-exclusive`. */
export function camelOfKebab(id: string): string {
  return id.replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `DOMAIN_STATUSES` of `DomainStatuses`, `ISPS` of `ISPs`. */
export function upperSnake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z]{2,})/g, '$1_$2')
    .toUpperCase();
}

/** `Domain` of `DomainList`, `Country` of `Countries`; `DetailField` of `DetailField`. */
export function singular(name: string): string {
  if (/.List$/.test(name)) return name.slice(0, -'List'.length);
  if (/[^aeiouy]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|[xs]|[cs]h)es$/.test(name)) return name.slice(0, -2);
  if (/[^su]s$/.test(name)) return name.slice(0, -1);
  return name;
}

/** `Protocols` of `Protocol`, `Statuses` of `Status`, `Countries` of `Country`. */
export function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:[sx]|[cs]h)$/.test(name)) return `${name}es`;
  return `${name}s`;
}
