import { z } from '../zod.ts';
import { idSchema } from './reference.ts';
import { textSchema } from './text.ts';

const blockSchema = z.strictObject({
  id: idSchema,
  name: textSchema.max(14, { error: '流程图的方框最多14字' }),
  /** `main` stands in the middle column; what is fed in on the left, what leaves as residue or by-product on the right. */
  role: z.enum(['main', 'input', 'residue']).default('main'),
});

const flowSchema = z.strictObject({
  from: idSchema,
  to: idSchema,
  carries: textSchema.max(12, { error: '流程图的箭头文字最多12字' }).optional(),
});

/**
 * A process scheme: blocks, main ones in the order in which the stream passes them, and the flows between them. A flow
 * to an earlier main block is a return (回流, 循环). `lib/scheme/` draws it.
 */
export const schemeSchema = z
  .strictObject({
    blocks: z.array(blockSchema).min(3, { error: '流程图至少3个方框' }).max(14, { error: '流程图最多14个方框' }),
    flows: z.array(flowSchema).min(2, { error: '流程图至少2个箭头' }),
  })
  .superRefine(({ blocks, flows }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const roles = new Map(blocks.map(({ id, role }) => [id, role]));
    if (blocks.filter(({ role }) => role === 'main').length < 2) issue(['blocks'], '主线（main）至少2个方框');
    for (const [index, flow] of flows.entries()) {
      for (const end of ['from', 'to'] as const) {
        if (!roles.has(flow[end])) issue(['flows', index, end], `没有id为“${flow[end]}”的方框`);
      }
      if (flow.from === flow.to) issue(['flows', index, 'to'], '箭头不能指向自己');
      const [from, to] = [roles.get(flow.from), roles.get(flow.to)];
      if (from === 'residue') issue(['flows', index, 'from'], '残渣、副产物（residue）只能是箭头的终点');
      if (to === 'input') issue(['flows', index, 'to'], '投入物（input）只能是箭头的起点');
      if (from === 'input' && to === 'residue') issue(['flows', index, 'to'], '投入物（input）应指向主线上的方框');
    }
    for (const [index, { id, name }] of blocks.entries()) {
      if (!flows.some(({ from, to }) => from === id || to === id)) {
        issue(['blocks', index], `方框“${name}”没有箭头相连`);
      }
    }
  });

export type Scheme = z.output<typeof schemeSchema>;
