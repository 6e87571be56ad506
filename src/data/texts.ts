import { type CollectionEntry, render } from 'astro:content';

/** @returns the component that prints an entry's own text. */
export async function textOf(
  entry: CollectionEntry<'techniques' | 'cases' | 'problems' | 'guides' | 'lessons' | 'guidance'>,
) {
  const { Content } = await render(entry);
  return Content;
}
