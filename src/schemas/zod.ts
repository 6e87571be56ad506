/** The one zod of the project: the copy that Astro itself validates with. */
export { z } from 'astro/zod';
