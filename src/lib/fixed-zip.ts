import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The day that files inside carry; ZIP knows no earlier one. */
const FIXED_DAY = new Date(1980, 0, 1);
/** Where Office files say when they were made. */
const PROPERTIES = 'docProps/core.xml';
const MADE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The same archive without the moment it was packed, so that the same content gives the same bytes. */
export function fixZip(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(archive);
  const properties = files[PROPERTIES];
  if (properties) {
    files[PROPERTIES] = strToU8(strFromU8(properties).replace(MADE, `$1${FIXED_DAY.toISOString()}`));
  }
  return zipSync(files, { mtime: FIXED_DAY, level: 9 });
}
