import { chineseTerms } from './chinese-terms.ts';
import type { RangeName, Words } from './words.ts';

/** A report in Chinese. What the specs add later stays in English until {@link chineseTerms} knows it. */
export const chinese: Words = {
  lang: 'zh-CN',
  gap: '',
  title: (range) => `视频直播用量报告：${rangeName(range)}`,
  usageTitle: ({ action, title, command }) => chineseTerms.actions[action] ?? title ?? command,
  usageSummary: () => undefined,
  label: ({ action }, { field, label }) => chineseTerms.fields[`${action}.${field}`] ?? chineseTerms.fields[field] ?? label,
  dimension: (name) => chineseTerms.dimensions[name] ?? name,
  value: ({ name, value }) => chineseTerms.values[`${name}.${value}`] ?? value,
  unit: (name) => chineseTerms.units[name] ?? name,
  day: (date) => `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  allDomains: '账号下全部域名',
  domains: '域名',
  domainType: (type) => chineseTerms.values[`Type.${type}`] ?? type,
  zone: '时区',
  range: '时间范围',
  made: '生成时间',
  simulatedTitle: '模拟数据',
  simulated: '本页所有数据均来自模拟账号（--mock），并非真实用量，也不会产生任何费用。',
  unfinishedTitle: '时间范围尚未结束',
  unfinished: (madeAt) => `数据截至 ${madeAt}（不含各类用量的延迟时间），峰值与总量仍可能增长。`,
  missingTitle: '部分数据缺失',
  missing: '以下时间段没有取到数据，下文的合计不包含这些时间段。',
  empty: '没有取到任何数据，无可展示的内容。',
  overview: '概览',
  highest: (behaves, time) => (behaves === 'peak' ? `出现于 ${time}` : `最高点 ${time}`),
  drivers: '费用由什么决定',
  driversIntro: '下表列出每一类用量及其中占比最大的部分。峰值取时间范围内的最高点，总量为所有数据点之和。',
  changeIntro: '环比的对象为上一个同类时间范围（如上月）。',
  noPrices: '单价与折扣以合同为准，用量接口不提供价格，因此本页只列用量，不估算金额，也不对不同类别的用量排序。',
  columns: {
    what: '用量',
    quantity: '数值',
    share: '占比',
    change: '环比',
    highest: '最高点',
    day: '日期',
    hour: '时间',
  },
  kinds: { peak: '峰值', total: '总量', single: '百分位' },
  others: (count) => `其余 ${count} 项`,
  notBefore: '新增',
  against: (change) => `环比 ${change}`,
  by: (names, unused) => `按${names.join('与')}${unused === 0 ? '' : `（另有 ${unused} 项无用量）`}`,
  split: (title, dimension) => `${title}（按${dimension}）`,
  lineCaption: ({ step, thinned }) =>
    `数据粒度为 ${duration(step)}${thinned ? '，绘图时相邻数据点只保留最低值与最高值，不丢失任何峰值' : ''}。`,
  barCaption: (by) => (by === 'day' ? '每天一根柱。' : '每小时一根柱。'),
  partsCaption: (shown, all, bars) => (shown < all ? `共 ${all} 项，图中为最大的 ${shown} 项，其余${bars ? '以灰色表示' : '未绘制'}。` : ''),
  gapCaption: '灰色区段没有数据。',
  percentileCaption: '虚线为上下行合计带宽的 95 百分位值。',
  noPoints: '该时间范围内没有数据。',
  rows: (by) => (by === 'day' ? '每日数据' : '每小时数据'),
  notes: '说明',
  noteUnits: (sentences) => ['单位与接口一致。', ...sentences].join(''),
  base: (names, base) => `${names.join('、')}按 ${base} 进制换算。`,
  noteDelay: '数据存在延迟，以下时间之内的数据可能还会增长：',
  delay: (names, seconds) => `${duration(seconds)}：${names.join('、')}`,
  noteShare: '总量的占比为该部分在总和中所占的比例；峰值的占比为整体达到峰值的时刻（取该部分包含此时刻的数据点）该部分所占的比例，因为各部分的峰值不能相加。',
  noteThinned: '数据点较多时，图中只绘制相邻数据点的最低值与最高值；表格由全部数据点计算得出。',
  noteZone: (zone) => `日期与时间均以 ${zone} 时区为准。`,
  footer: '由 volc-live 生成。volc-live 是独立的开源项目。',
};

function rangeName(range: RangeName): string {
  if (range.kind === 'day') return range.day;
  if (range.kind === 'other') return `${range.from} 至 ${range.to}`;
  const [year, number] = range.month.split('-');
  return `${year}年${Number(number)}月`;
}

function duration(seconds: number): string {
  if (seconds % 86_400 === 0) return `${seconds / 86_400} 天`;
  return seconds % 3600 === 0 ? `${seconds / 3600} 小时` : `${seconds / 60} 分钟`;
}
