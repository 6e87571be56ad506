/** The address of the site built under a base path, with the slash at its end. The site at the root is `baseURL`. */
export function basePathUrl(): string {
  const url = process.env.BASE_PATH_SITE_URL;
  if (!url) throw new Error('没有找到在子路径下构建的网站，请用npm test运行浏览器测试。');
  return url;
}
