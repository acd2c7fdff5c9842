// `npm run build`
import { build } from "./package.js";
import { main } from "./process.js";

main(build);
