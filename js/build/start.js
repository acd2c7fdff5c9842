// `npm start`: set-up, build, and the page on this machine.
import { join } from "node:path";
import { build } from "./package.js";
import { main, Problem, root } from "./process.js";
import { serve } from "./serve.js";

main(async () => {
  const port = Number(process.env.PORT || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Problem(`PORT is not a port: ${process.env.PORT}`);
  // The port first: nobody waits for a build to hear that it is in use.
  const { server, address } = await serve(join(root, "site"), port).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Problem(`port ${port} is in use: choose another, for example PORT=${port + 1} npm start`);
  });
  try {
    await build();
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(`beian: the page is at ${address} (Ctrl-C ends it)`);
});
