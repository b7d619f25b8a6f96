/** Stands where a person still has to write what something is. */
export const undescribed = 'To be described.';

/** Id of a page that nobody has looked up yet. */
export const unknownPage = '0/0';
