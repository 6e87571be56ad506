import { dayInChina } from '../lib/term.ts';

const epoch = process.env.SOURCE_DATE_EPOCH;

/** The day on which the site is built; SOURCE_DATE_EPOCH fixes it for a reproducible build. */
export const buildDay = dayInChina(epoch ? new Date(Number(epoch) * 1000) : new Date());
