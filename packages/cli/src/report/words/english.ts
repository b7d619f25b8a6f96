import { englishTerms } from './english-terms.ts';
import type { RangeName, UsageName, Words } from './words.ts';

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A report in English. */
export const english: Words = {
  lang: 'en',
  gap: ' ',
  title: (range) => `Live usage, ${rangeName(range)}`,
  usageTitle,
  usageSummary: ({ summary }) => summary,
  label: (usage, { label }, alone) => (alone ? usageTitle(usage) : label),
  dimension: (name) => englishTerms.dimensions[name] ?? name,
  value: ({ name, value }) => englishTerms.values[`${name}.${value}`] ?? value,
  unit: (name) => name,
  day: (date) => `${monthNames[date.getUTCMonth()]!.slice(0, 3)} ${date.getUTCDate()}`,
  allDomains: 'All domains of the account',
  domains: 'Domains',
  domainType: (type) => type,
  zone: 'Zone',
  range: 'Range',
  made: 'Made',
  simulatedTitle: 'Simulated figures',
  simulated: 'Every figure on this page comes from the simulated account (--mock). None of it was used, and none of it will be billed.',
  unfinishedTitle: 'The range is not over',
  unfinished: (madeAt) => `Figures run to ${madeAt}, less the delay of each kind of usage; peaks and totals may still grow.`,
  missingTitle: 'Not everything answered',
  missing: 'These parts of the range are missing below, and totals do not hold them.',
  empty: 'Nothing answered, so there is nothing to show.',
  overview: 'Overview',
  highest: (behaves, time) => (behaves === 'peak' ? `at ${time}` : `highest point ${time}`),
  drivers: 'What drives the bill',
  driversIntro: 'Every kind of usage with its largest parts. A peak is the highest point of the range, a total is the sum of all points.',
  changeIntro: 'The change is against the range of equal kind before, such as the month before.',
  noPrices:
    'Prices and discounts are a matter of the contract; the usage API does not know them, so this page has quantities only. Kinds of usage are not ranked against each other.',
  columns: {
    what: 'Usage',
    quantity: 'Quantity',
    share: 'Share',
    change: 'Change',
    highest: 'Highest point',
    day: 'Day',
    hour: 'Hour',
  },
  kinds: { peak: 'peak', total: 'total', single: 'percentile' },
  others: (count) => `${count} more`,
  notBefore: 'new',
  against: (change, { kind }) => `${change} on the ${kind === 'other' ? 'range' : kind} before`,
  by: (names, unused) => `by ${names.map(lowerFirst).join(' and ')}${unused === 0 ? '' : ` (${unused} without usage)`}`,
  split: (title, dimension) => `${title} by ${lowerFirst(dimension)}`,
  lineCaption: ({ step, thinned }) => `Points of ${duration(step)}${thinned ? ', drawn by the lowest and the highest of neighbours; no peak is lost' : ''}.`,
  barCaption: (by) => `One bar for each ${by}.`,
  partsCaption: (shown, all, bars) => (shown < all ? `The ${shown} largest of ${all}; the others are ${bars ? 'grey' : 'not drawn'}.` : ''),
  gapCaption: 'Grey stretches have no data.',
  percentileCaption: 'The dashed line is the 95th percentile of upstream and downstream together.',
  noPoints: 'No value in this range.',
  rows: (by) => `Figures by ${by}`,
  notes: 'Notes',
  noteUnits: (sentences) => ['Units are those of the API.', ...sentences].join(' '),
  base: (names, base) => `${listed(names)}: 1 unit is ${base} of the next smaller one.`,
  noteDelay: 'Figures come late; what is younger than the following may still grow:',
  delay: (names, seconds) => `${duration(seconds)}: ${listed(names)}`,
  noteShare:
    'The share of a part of a total is its part of the sum. The share of a part of a peak is what it had at the moment of the peak of the whole, or in its own point that holds this moment, because peaks of parts do not add up.',
  noteThinned: 'Plots of many points draw the lowest and the highest of neighbouring points; tables are made from all points.',
  noteZone: (zone) => `Days and times are those of ${zone}.`,
  footer: 'Made by volc-live, an independent open-source project.',
};

function usageTitle({ action, title, command }: UsageName): string {
  return englishTerms.actions[action] ?? title ?? sentenceCase(command.replaceAll('-', ' '));
}

function rangeName(range: RangeName): string {
  if (range.kind === 'day') return range.day;
  if (range.kind === 'other') return `${range.from} to ${range.to}`;
  const [year, number] = range.month.split('-');
  return `${monthNames[Number(number) - 1]} ${year}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function duration(seconds: number): string {
  const [count, unit] = seconds % 86_400 === 0 ? [seconds / 86_400, 'day'] : seconds % 3600 === 0 ? [seconds / 3600, 'hour'] : [seconds / 60, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
