import { type Judged, read, tell } from './control.ts';
import { byId, html } from './element.ts';

/** Shows the requests that came, latest first, each with its verdict, and keeps showing them while the view is open. */
export async function showRequests(): Promise<void> {
  const { requests } = await read<{ readonly requests: readonly Judged[] }>('requests');
  const view = byId('requests');
  const forget = html('button', { class: 'act', type: 'button' }, 'Forget all');
  forget.addEventListener('click', () => void tell('reset', {}).then(showRequests));
  const refresh = html('button', { class: 'act', type: 'button' }, 'Refresh');
  refresh.addEventListener('click', () => void showRequests());
  const bar = html('div', { class: 'bar' }, html('h2', {}, `${requests.length} requests`), html('span', { class: 'choice' }, refresh, forget));
  const latest = requests.toReversed().slice(0, SHOWN);
  view.replaceChildren(html('div', { class: 'card' }, bar, latest.length === 0 ? nothing() : tableOf(latest)));
}

const SHOWN = 200;

function nothing(): HTMLElement {
  return html('p', { class: 'empty' }, 'No request has come yet. Point a client at this server, and look again.');
}

function tableOf(requests: readonly Judged[]): HTMLElement {
  const head = html('tr', {}, ...['Time', 'Action', 'Verdict', 'What to know'].map((title) => html('th', {}, title)));
  return html('div', { class: 'scroll tall' }, html('table', {}, html('thead', {}, head), html('tbody', {}, ...requests.map(rowOf))));
}

function rowOf({ named, request, status, code, requestId, at, hints }: Judged): HTMLElement {
  const good = code === undefined;
  const verdict = html('span', { class: `verdict ${good ? 'good' : 'bad'}` }, good ? `${status} answered` : `${status} ${code}`);
  const about = html('td', { class: 'wrap' }, ...hints.map(({ rule, remedy }) => html('div', {}, html('code', {}, rule), ` ${remedy}`)));
  if (request !== undefined) {
    const text = JSON.stringify(request, undefined, 2);
    about.append(html('details', {}, html('summary', {}, `Parameters, ${requestId}`), html('pre', {}, text)));
  }
  const time = new Date(Math.floor(at / 1000) * 1000).toLocaleTimeString('en-GB');
  return html('tr', {}, html('td', {}, time), html('td', {}, named === '' ? 'none' : named), html('td', {}, verdict), about);
}
