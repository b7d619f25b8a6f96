/** Codes of `lint`: specs that load, but could tell more. */
export const lintCodes = {
  LINT_UNDESCRIBED: {
    severity: 'warning',
    title: 'Something that nobody has described yet.',
    remedy: 'Say in plain English what it is; the page of the action and the models of the SDKs help.',
  },
  LINT_PAGE: {
    severity: 'warning',
    title: 'An action whose page nobody has looked up.',
    remedy: 'Give id and address of its page, and the versions that were seen.',
  },
  LINT_NO_SOURCE: {
    severity: 'warning',
    title: 'A fact without a source.',
    remedy: 'Add the letters of the documents that say so.',
  },
  LINT_UNIT_IN_WORDS: {
    severity: 'warning',
    title: 'A unit that stands in words only.',
    remedy: 'Give the field a "unit", and take the unit out of its description.',
  },
  LINT_UNEXPLAINED_VALUE: {
    severity: 'warning',
    title: 'A value of an enumeration whose description only repeats it.',
    remedy: 'Say what it stands for.',
  },
  LINT_NAME_CASE: {
    severity: 'warning',
    title: 'Two names that differ only in letter case.',
    remedy: 'Look at the models of the SDKs: a field that is spelled in two ways is usually a mistake, or was renamed.',
  },
  LINT_COMPARISON_ALONE: {
    severity: 'warning',
    title: 'A comparison that is looked at without the other rules.',
    remedy: 'See for yourself that requests can meet it together with the others, and that it does not follow from them.',
  },
  LINT_UNTRANSLATED: {
    severity: 'warning',
    title: 'A text that has no Chinese yet.',
    remedy: 'Add it to zh.yaml, word for word, with its Chinese.',
  },
  LINT_UNUSED_TRANSLATION: {
    severity: 'warning',
    title: 'An entry of zh.yaml for a text that the specs do not have.',
    remedy: 'Remove it, or write the text as the specs do now.',
  },
  LINT_SCHEMA_LINE: {
    severity: 'warning',
    title: 'A file whose first line does not tell editors its schema.',
    remedy: 'Run lint with --fix.',
  },
  LINT_REQUIRED_ORDER: {
    severity: 'warning',
    title: 'Required fields that are listed in another order than the fields themselves.',
    remedy: 'Run lint with --fix.',
  },
} as const;
