import { check, init } from "/node_modules/beian/dist/index.js";

onmessage = async ({ data: [filing, options] }) => {
  await init();
  postMessage(check(filing, options));
};
