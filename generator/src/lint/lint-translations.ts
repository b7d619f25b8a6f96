import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import { shown } from '../diagnostics/shown-text.ts';
import type { Service } from '../model/model.ts';
import { textsOf } from '../model/texts-of.ts';

/** Looks for texts that have no Chinese, and for Chinese of texts that are gone. A service without `zh.yaml` has neither. */
export function lintTranslations(service: Service): readonly Diagnostic[] {
  const log = new DiagnosticList();
  const { chinese } = service;
  if (chinese === undefined) return [];
  const translated = new Set(chinese.map(({ text }) => text));
  const texts = textsOf(service);
  for (const { text, origin } of texts) {
    if (!translated.has(text)) log.report('LINT_UNTRANSLATED', origin, `There is no Chinese for ${shown(text)}.`);
  }
  const known = new Set(texts.map(({ text }) => text));
  for (const { text, origin } of chinese) {
    if (!known.has(text)) log.report('LINT_UNUSED_TRANSLATION', origin, `No text of the specs is ${shown(text)}.`);
  }
  return log.all;
}
