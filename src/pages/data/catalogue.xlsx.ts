import type { APIRoute } from 'astro';
import { dictionaryOf, listTables, sheetOf } from '../../data/tables.ts';
import { formatWorkbook } from '../../lib/workbook.ts';

export const GET: APIRoute = async () => {
  const tables = await listTables();
  return new Response(await formatWorkbook([...tables, dictionaryOf(tables)].map(sheetOf)));
};
