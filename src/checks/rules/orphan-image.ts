import { dirname, join } from 'node:path/posix';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Entry, faultAtNode } from '../entries.ts';
import type { Fault } from '../fault.ts';
import { isImage } from '../images.ts';
import type { ContentFiles } from '../read-content.ts';
import type { Rule } from '../rule.ts';

/** Images that no text shows, and images in a text that are not there or say nothing to who cannot see them. */
export const orphanImage: Rule = {
  name: 'orphan-image',
  check: ({ files, entries }) => {
    const shown = new Set<string>();
    const faults = entries.flatMap((entry) =>
      imagesOf(entry).flatMap((image) => {
        shown.add(fileOf(entry, image));
        return judge(entry, image, files);
      }),
    );
    const orphans = [...files.keys()].filter((file) => isImage(file) && !shown.has(file));
    return [
      ...faults,
      ...orphans.map((file) => ({
        file,
        line: 1,
        message: '没有一页正文用到这张图片：在正文里写![说明](./文件名)，或删去它',
      })),
    ];
  },
};

function imagesOf({ body }: Entry): Image[] {
  const images: Image[] = [];
  if (body) visit(body.tree, 'image', (image) => void images.push(image));
  return images;
}

function judge(entry: Entry, image: Image, files: ContentFiles): Fault[] {
  const { url, alt } = image;
  const faults: Fault[] = [];
  if (!files.has(fileOf(entry, image))) {
    const message = `没有“${url}”这张图片：图片和正文放在同一个文件夹，写![说明](./文件名)`;
    faults.push(faultAtNode(entry, image, message));
  }
  if (!alt) faults.push(faultAtNode(entry, image, `图片“${url}”没有文字说明：在方括号里写明图上是什么`));
  return faults;
}

/** The file that an address beside the text means. */
function fileOf({ file }: Entry, { url }: Image): string {
  return join(dirname(file), url);
}
