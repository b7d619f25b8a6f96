/** Codes of the model floor: what the specs mean together. */
export const modelCodes = {
  MODEL_UNKNOWN_SHAPE: {
    severity: 'error',
    title: 'A reference to a shape that no file defines.',
    remedy: 'Add the file, or correct the name.',
  },
  MODEL_CYCLE: {
    severity: 'error',
    title: 'Shapes that lead back to themselves.',
    remedy: 'Remove one of the references; a request is a finite tree.',
  },
  MODEL_SHAPE_USE: {
    severity: 'error',
    title: 'A shape that is a part in one place and the type of a field in another.',
    remedy: 'Divide it into two shapes.',
  },
  MODEL_PART_TYPE: {
    severity: 'error',
    title: 'A part that is no object.',
    remedy: 'List only shapes of type object in "allOf".',
  },
  MODEL_PART_CONFLICT: {
    severity: 'error',
    title: 'Two parts with a field of the same name.',
    remedy: 'Rename one of the fields, or move both into one part.',
  },
  MODEL_DUPLICATE_FIELD: {
    severity: 'error',
    title: 'A field that a part has already.',
    remedy: 'Remove the field here, or do not use the part.',
  },
  MODEL_UNKNOWN_FIELD: {
    severity: 'error',
    title: 'A name of a field that does not exist.',
    remedy: 'Correct the name.',
  },
  MODEL_UNKNOWN_ACTION: {
    severity: 'error',
    title: 'A name of an action that no file defines.',
    remedy: 'Correct the name, or add the action.',
  },
  MODEL_EDITION: {
    severity: 'error',
    title: 'An addition of an edition that cannot be made.',
    remedy: 'Add values to enumerations that parameters are of, and fields that are optional.',
  },
  MODEL_UNUSED_SHAPE: {
    severity: 'warning',
    title: 'A shape that no action uses.',
    remedy: 'Remove the file, or refer to it.',
  },
  MODEL_SIDE: {
    severity: 'error',
    title: 'A request or response that is no object written in place.',
    remedy: 'Write "type: object"; use "allOf" for what is shared.',
  },
  MODEL_NO_DESCRIPTION: {
    severity: 'error',
    title: 'A field without a description.',
    remedy: 'Say in a sentence what the field means.',
  },
  MODEL_NEVER_ABSENT: {
    severity: 'error',
    title: 'A required field that says what leaving it out means.',
    remedy: 'Remove "default" and "absent", or take the field off the list "required".',
  },
  MODEL_BAD_DEFAULT: {
    severity: 'error',
    title: 'A default that does not fit the type of its field.',
    remedy: 'Correct the default or the type.',
  },
  MODEL_BOUNDS: {
    severity: 'error',
    title: 'Bounds that nothing fits.',
    remedy: 'Swap or correct the bounds.',
  },
  MODEL_FACET: {
    severity: 'error',
    title: 'A limit on plain values where the type is an enumeration or an instant.',
    remedy: 'Remove it.',
  },
  MODEL_ENUM_VALUE: {
    severity: 'error',
    title: 'A value of an enumeration that is not of its type.',
    remedy: 'Change the value, or the type.',
  },
  MODEL_DUPLICATE_VALUE: {
    severity: 'error',
    title: 'A value that an enumeration has twice.',
    remedy: 'Remove one of the two.',
  },
  MODEL_UNKNOWN_SOURCE: {
    severity: 'error',
    title: 'A letter that no source has.',
    remedy: 'Correct the letter, or add the source to service.yaml.',
  },
  MODEL_DUPLICATE_ERROR: {
    severity: 'error',
    title: 'An error code that is listed twice.',
    remedy: 'Join the two; one code may have several statuses.',
  },
  MODEL_PACKAGES: {
    severity: 'error',
    title: 'Two packages with the same folder.',
    remedy: 'Give each package a folder of its own.',
  },
  MODEL_UNIT_BASE: {
    severity: 'error',
    title: 'A unit with a prefix without its base, or a base without such a unit.',
    remedy: 'Give "unitBase" exactly where a field is in Mbps or GB.',
  },
  MODEL_DUPLICATE_RULE: {
    severity: 'error',
    title: 'A rule id that is taken.',
    remedy: 'Give the rule an id of its own.',
  },
  MODEL_RULES_WITHOUT_FIELDS: {
    severity: 'error',
    title: 'Rules of a shape that has no fields.',
    remedy: 'Move the rules to an object.',
  },
  MODEL_UNKNOWN_PARAMETER: {
    severity: 'error',
    title: 'A name of a parameter that does not exist.',
    remedy: 'Correct the name.',
  },
  MODEL_UNKNOWN_VALUE: {
    severity: 'error',
    title: 'A value that the parameter cannot have.',
    remedy: 'Correct the value.',
  },
  MODEL_RULE_TYPE: {
    severity: 'error',
    title: 'A rule about a parameter of a type that it cannot be about.',
    remedy: 'Name another parameter, or use another kind of rule.',
  },
  MODEL_LIMITS: {
    severity: 'error',
    title: 'Limits of a rule about time that do not fit the parameter that chooses among them.',
    remedy: 'Give one limit for each value of the parameter.',
  },
  MODEL_RULE_IMPOSSIBLE: {
    severity: 'error',
    title: 'A rule that no request meets.',
    remedy: 'Correct the rule, or the types of its parameters.',
  },
  MODEL_RULES_CONTRADICT: {
    severity: 'error',
    title: 'Rules that no request meets together.',
    remedy: 'Correct or remove one of them.',
  },
  MODEL_DEAD_PARAMETER: {
    severity: 'error',
    title: 'A parameter that no request can send.',
    remedy: 'Correct the rules, or remove the parameter.',
  },
  MODEL_FALSE_OPTIONAL: {
    severity: 'error',
    title: 'A parameter that every request must send, though it is not listed as required.',
    remedy: 'Add it to "required", or correct the rules.',
  },
  MODEL_RULE_IMPLIED: {
    severity: 'warning',
    title: 'A rule that follows from others.',
    remedy: 'Remove it, or correct it if it was meant to say more.',
  },
  MODEL_RULES_UNCHECKED: {
    severity: 'warning',
    title: 'Rules with too many combinations to look for contradictions.',
    remedy: 'Divide the rules so that fewer parameters hang together.',
  },
  MODEL_ANSWER_KEY: {
    severity: 'error',
    title: 'A key of answers in a request.',
    remedy: 'Remove the key.',
  },
  MODEL_ANSWER: {
    severity: 'error',
    title: 'A field of an answer whose part in it is not clear.',
    remedy: 'Give it the keys that say how it behaves over time.',
  },
  MODEL_JOIN: {
    severity: 'error',
    title: 'A field that does not say how it joins over time, or joins in a way that it cannot.',
    remedy: 'Give it a "join" that fits.',
  },
  MODEL_SERIES: {
    severity: 'error',
    title: 'A list of points that lacks what a series needs.',
    remedy: 'Give its rows a time and values.',
  },
  MODEL_DETAIL: {
    severity: 'error',
    title: 'A split list that lacks what a split needs.',
    remedy: 'Give its rows dimensions and a series.',
  },
  MODEL_NO_UNIT: {
    severity: 'error',
    title: 'A figure of an answer without a unit.',
    remedy: 'Add "unit".',
  },
  MODEL_UNIT: {
    severity: 'error',
    title: 'A unit or type that does not fit what is measured.',
    remedy: 'Correct the unit or the measure.',
  },
  MODEL_NO_MEASURE: {
    severity: 'error',
    title: 'A figure of an answer that does not say what it measures.',
    remedy: 'Add "measure".',
  },
  MODEL_UNKNOWN_MEASURE: {
    severity: 'error',
    title: 'A measure that the simulated account does not have.',
    remedy: 'Correct the measure.',
  },
  MODEL_UNKNOWN_TABLE: {
    severity: 'error',
    title: 'A table that the simulated account does not have.',
    remedy: 'Correct the table.',
  },
  MODEL_EXAMPLE: {
    severity: 'error',
    title: 'An example that does not fit its schema.',
    remedy: 'Correct the example.',
  },
  MODEL_EXAMPLE_RULE: {
    severity: 'error',
    title: 'An example that breaks a rule of its action.',
    remedy: 'Correct the example or the rule.',
  },
} as const;
