import { z } from '../zod.ts';
import { reference } from './reference.ts';
import { textSchema } from './text.ts';

/** How far a statement was checked against the work it cites. */
export const checkedSchema = z.enum(['original', 'secondary', 'none']);

/** Where a statement comes from: the work, the place in it, and whether anybody read it there. */
export const citationShape = {
  source: reference('sources'),
  locator: textSchema.optional(),
  checked: checkedSchema,
};
