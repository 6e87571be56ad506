/** Serves dist/ until it is stopped. PORT says where to listen, 4321 by default. */
import { serveSite } from './tasks/site-server.ts';

const port = Number(process.env.PORT || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`环境变量PORT应为0～65535的整数，现为“${process.env.PORT}”。`);
  process.exit(1);
}
const server = await serveSite(port);
if (port !== 0 && server.port !== port) console.log(`端口${port}已被占用，改用${server.port}。`);
console.log(`网站地址：${server.url}`);
