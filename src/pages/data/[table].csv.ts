import type { APIRoute } from 'astro';
import { dictionaryOf, listTables, type Table } from '../../data/tables.ts';
import { formatCsv } from '../../lib/csv.ts';

export async function getStaticPaths() {
  const tables = await listTables();
  return [...tables, dictionaryOf(tables)].map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
  new Response(formatCsv([table.columns.map(({ title }) => title), ...table.rows]));
