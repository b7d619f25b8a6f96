import { showAccount } from './account-view.ts';
import { hourOf, instant } from './amounts.ts';
import { type Account, read } from './control.ts';
import { byId } from './element.ts';
import { showRequests } from './requests-view.ts';
import { showTry } from './try-view.ts';

const tabs = ['account', 'requests', 'try'] as const;
type Tab = (typeof tabs)[number];

/** How often the open list of requests is read again, in milliseconds. */
const AGAIN = 2_000;

async function open(tab: Tab): Promise<void> {
  for (const name of tabs) {
    const button = byId(`tab-${name}`);
    button.setAttribute('aria-selected', String(name === tab));
    button.tabIndex = name === tab ? 0 : -1;
    byId(name).hidden = name !== tab;
  }
  if (tab === 'requests') await showRequests();
}

function listenToTabs(): void {
  for (const [place, name] of tabs.entries()) {
    const button = byId(`tab-${name}`);
    button.addEventListener('click', () => void open(name).catch(complain));
    button.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step === undefined ? undefined : tabs[(place + step + tabs.length) % tabs.length];
      if (next === undefined) return;
      byId(`tab-${next}`).focus();
      void open(next).catch(complain);
    });
  }
}

function complain(error: unknown): void {
  const trouble = byId('trouble');
  trouble.hidden = false;
  trouble.textContent = error instanceof Error ? error.message : String(error);
}

/** Someone who reads or works in the list must not have it drawn anew under the hand. */
function isListAtRest(): boolean {
  return !byId('requests').hidden && document.querySelector('#requests details[open], #requests :focus') === null;
}

async function start(): Promise<void> {
  listenToTabs();
  const account = await read<Account>('account');
  const { edition, seed, clock, domains } = account;
  const running = clock.running ? 'running' : 'standing';
  byId('facts').textContent = `Simulated account${edition === 'main' ? '' : ` of ${edition}`} · seed ${seed} · ${domains.length} domains · clock ${running} at ${hourOf(instant(clock.now))} (+08:00)`;
  showTry(account);
  await showAccount(account);
  setInterval(() => {
    if (isListAtRest()) void showRequests().catch(complain);
  }, AGAIN);
}

await start().catch(complain);
