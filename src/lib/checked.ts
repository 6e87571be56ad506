/** How far a statement was checked against the work it cites, in words for readers. */
export const checkedLabels = { original: '已核原文', secondary: '转引，待核对', none: '待核对' } as const;
