import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';

/** A report as a reader or a program finds it. */
export interface Page {
  /** Text of the elements that a selector finds, with white space made single. */
  readonly texts: (selector: string) => readonly string[];
  /** An attribute of the elements that a selector finds. */
  readonly attributes: (selector: string, name: string) => readonly (string | null)[];
  /** Rows of a table, as texts of cells. */
  readonly rows: (selector: string) => readonly (readonly string[])[];
  /** Names of all elements, with how many there are of each. */
  readonly elements: () => Readonly<Record<string, number>>;
}

/** Reads a page. */
export function readPage(html: string): Page {
  const { document } = parseHTML(html);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const text = (element: { readonly textContent: string | null }): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return {
    texts: (selector) => all(selector).map(text),
    attributes: (selector, name) => all(selector).map((element) => element.getAttribute(name)),
    rows: (selector) => all(selector).map((row) => [...row.children].map(text)),
    elements: () => {
      const counts: Record<string, number> = {};
      for (const { tagName } of all('*')) counts[tagName] = (counts[tagName] ?? 0) + 1;
      return counts;
    },
  };
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
});

/** What is wrong with a page by the HTML standard and the rules of accessibility that can be checked in text. */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId} in line ${line}: ${message}`));
}
