import type { Rule } from '../rule.ts';
import { bareFigure } from './bare-figure.ts';
import { bodyLength } from './body-length.ts';
import { encoding } from './encoding.ts';
import { figureReference } from './figure-reference.ts';
import { fitRule } from './fit-rule.ts';
import { link } from './link.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { orphanImage } from './orphan-image.ts';
import { orphanSource } from './orphan-source.ts';
import { placeholder } from './placeholder.ts';
import { plainField } from './plain-field.ts';
import { planServed } from './plan-served.ts';
import { planText } from './plan-text.ts';
import { planWords } from './plan-words.ts';
import { reference } from './reference.ts';
import { repeatedLine } from './repeated-line.ts';
import { repostAddress } from './repost-address.ts';
import { schema } from './schema.ts';
import { similarBodies } from './similar-bodies.ts';
import { strayFile } from './stray-file.ts';
import { typography } from './typography.ts';
import { uniqueId } from './unique-id.ts';
import { yamlSyntax } from './yaml-syntax.ts';

export const rules: readonly Rule[] = [
  encoding,
  yamlSyntax,
  schema,
  reference,
  figureReference,
  uniqueId,
  mdxSyntax,
  plainField,
  placeholder,
  typography,
  bareFigure,
  link,
  repostAddress,
  orphanImage,
  orphanSource,
  strayFile,
  planText,
  planWords,
  planServed,
  fitRule,
  bodyLength,
  similarBodies,
  repeatedLine,
];
