import process from 'node:process';

/** Whether heavy tests run at their full size; otherwise at one that is enough for every change. */
export const full: boolean = process.env['VOLC_LIVE_FAULTS'] === 'full';
