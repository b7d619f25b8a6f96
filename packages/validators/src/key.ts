/** Name of a field, or place in a list from 0. */
export type Key = string | number;
