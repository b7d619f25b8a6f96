/** Codes of the spec floor: files, YAML, and the form of what they say. */
export const specCodes = {
  SPEC_UNREADABLE: {
    severity: 'error',
    title: 'A file or folder that cannot be read as text.',
    remedy: 'Make it a plain UTF-8 file that may be read.',
  },
  SPEC_LINK: {
    severity: 'error',
    title: 'A symbolic link that leaves its folder.',
    remedy: 'Replace the link by a file of its own.',
  },
  SPEC_BAD_FILE_NAME: {
    severity: 'error',
    title: 'A file or folder whose name has no place among the specs.',
    remedy: 'Name it <Name>.yaml, with a capital letter first and then letters and digits, or move it away.',
  },
  SPEC_FILE_NAME_CLASH: {
    severity: 'error',
    title: 'Two file names that are the same where letter case does not count.',
    remedy: 'Rename one of them.',
  },
  SPEC_FOLDER: {
    severity: 'error',
    title: 'A name in a file that differs from the name of its file or folder.',
    remedy: 'Make the two the same.',
  },
  SPEC_TOO_LARGE: {
    severity: 'error',
    title: 'A file or folder that passes a limit of size.',
    remedy: 'Divide it; no spec comes near the limit.',
  },
  SPEC_TOO_DEEP: {
    severity: 'error',
    title: 'Maps and lists nested too deep.',
    remedy: 'Move the inner part into a shape of its own.',
  },
  SPEC_CHARACTER: {
    severity: 'error',
    title: 'A control character, a direction mark or another invisible character.',
    remedy: 'Remove the character; it cannot be seen and may mislead.',
  },
  SPEC_YAML_SYNTAX: {
    severity: 'error',
    title: 'A file that is not one document of YAML 1.2.',
    remedy: 'Mend the syntax; quote texts that hold ": ", " #" or begin with a sign.',
  },
  SPEC_YAML_FEATURE: {
    severity: 'error',
    title: 'A feature of YAML that specs do without: anchors, aliases, tags, directives.',
    remedy: 'Write the value out; use a shape for what is shared.',
  },
  SPEC_DUPLICATE_KEY: {
    severity: 'error',
    title: 'A key that a map has twice.',
    remedy: 'Remove one of the two.',
  },
  SPEC_UNKNOWN_KEY: {
    severity: 'error',
    title: 'A key that the dialect does not know at this place.',
    remedy: 'Remove the key or correct its name.',
  },
  SPEC_MISSING_KEY: {
    severity: 'error',
    title: 'A key that must be there and is not.',
    remedy: 'Add the key.',
  },
  SPEC_MISPLACED_KEY: {
    severity: 'error',
    title: 'A key that the dialect knows, but not beside its neighbours.',
    remedy: 'Remove the key, or change the type.',
  },
  SPEC_TYPE: {
    severity: 'error',
    title: 'A value of the wrong kind: a text for a number, a list for a map.',
    remedy: 'Write a value of the kind that is wanted.',
  },
  SPEC_TOO_SHORT: {
    severity: 'error',
    title: 'A list with too few items.',
    remedy: 'Add items, or remove the key.',
  },
  SPEC_AMBIGUOUS: {
    severity: 'error',
    title: 'A word without quotes that readers of YAML take for different things.',
    remedy: 'Write true or false, or put the word in quotes.',
  },
  SPEC_BAD_NAME: {
    severity: 'error',
    title: 'A name that may not reach code or a path.',
    remedy: 'Use letters and digits, and no name that JavaScript objects already have.',
  },
  SPEC_BAD_VALUE: {
    severity: 'error',
    title: 'A value outside the words that are allowed here.',
    remedy: 'Write one of the allowed values.',
  },
  SPEC_BAD_NUMBER: {
    severity: 'error',
    title: 'A number out of bounds, or written in an unusual way.',
    remedy: 'Write it in plain decimal digits without leading zeros; put it in quotes if it is a text.',
  },
  SPEC_BAD_TEXT: {
    severity: 'error',
    title: 'A text for people that is empty or holds more than text.',
    remedy: 'Write plain sentences; code words may stand in backticks.',
  },
  SPEC_NO_FULL_STOP: {
    severity: 'warning',
    title: 'A sentence without a full stop at its end.',
    remedy: 'End it with a full stop.',
  },
  SPEC_BAD_VERSION: {
    severity: 'error',
    title: 'An API version that is no date.',
    remedy: "Write a date in quotes: '2023-01-01'.",
  },
  SPEC_BAD_DATE: {
    severity: 'error',
    title: 'A date that is not in the calendar.',
    remedy: 'Write year, month and day: 2025-02-21.',
  },
  SPEC_BAD_OFFSET: {
    severity: 'error',
    title: 'An offset from UTC that no clock has.',
    remedy: "Write hours and minutes in quotes, '+08:00', or Z.",
  },
  SPEC_BAD_HOST: {
    severity: 'error',
    title: 'A host or path of an endpoint that is none.',
    remedy: 'Write a bare host name, and a path of plain words.',
  },
  SPEC_BAD_URL: {
    severity: 'error',
    title: 'An address that is not plain https.',
    remedy: 'Write an address that begins with https://.',
  },
  SPEC_BAD_REF: {
    severity: 'error',
    title: 'A reference to anything but a shape of this version.',
    remedy: 'Refer to a file in shapes/.',
  },
  SPEC_BAD_PATTERN: {
    severity: 'error',
    title: 'A regular expression outside the safe subset.',
    remedy:
      'Anchor it with ^ and $, use literals, classes, groups and counts, and let each next character decide the way.',
  },
  SPEC_BAD_CONDITION: {
    severity: 'error',
    title: 'A condition of a rule that cannot be understood.',
    remedy: 'Write a parameter, a test of one, or a condition made of others.',
  },
  SPEC_RULE_KIND: {
    severity: 'error',
    title: 'A rule with no kind, or with more than one.',
    remedy: 'Give exactly one kind.',
  },
} as const;

/** A code of the spec floor. */
export type SpecCode = keyof typeof specCodes;
