/** The builds that the tests look at: at the root of a domain, and under a path of somebody else's site. */
export const rootSite = { base: '/', outDir: 'dist' };
export const basePathSite = { base: '/jskj/', outDir: '.cache/jskj' };
