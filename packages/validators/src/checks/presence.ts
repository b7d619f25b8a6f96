/** The value must be there. */
export const required = true;

/** The value may be left out. */
export const optional = false;
