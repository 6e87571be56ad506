import { extname } from 'node:path/posix';

const IMAGES = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp']);

export function isImage(file: string): boolean {
  return IMAGES.has(extname(file).toLowerCase());
}
