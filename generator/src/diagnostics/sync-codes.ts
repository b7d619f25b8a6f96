/** Codes of reading documents of the vendor, and of merging what they say into the specs. */
export const syncCodes = {
  SYNC_UNAVAILABLE: {
    severity: 'error',
    title: 'A document of the vendor that cannot be had.',
    remedy: 'Check the address or the folder, and try again; nothing was changed.',
  },
  SYNC_BAD_DOCUMENT: {
    severity: 'error',
    title: 'A document that is not what the API Explorer publishes about the action.',
    remedy: 'Look at the document: it may be a page of an outage, or its form has changed.',
  },
  SYNC_DOCUMENT_FIELD: {
    severity: 'warning',
    title: 'A part of a document that no spec can say.',
    remedy: 'Describe it by hand, where it matters.',
  },
  SYNC_QUESTION: {
    severity: 'warning',
    title: 'A difference between spec and document that a person has to decide.',
    remedy: 'Change the spec by hand, or add a dispute that names the field: then it is not asked again.',
  },
  SYNC_UNKNOWN_ACTION: {
    severity: 'error',
    title: 'A name of an action that cannot be one.',
    remedy: 'Write it as the API does: a letter, then letters and digits.',
  },
} as const;
