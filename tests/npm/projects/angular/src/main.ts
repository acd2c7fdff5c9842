// Compiles the templates in the browser: not needed with Angular's own command line.
import "@angular/compiler";
import { bootstrapApplication } from "@angular/platform-browser";
import { init } from "beian";
import { Service } from "./service";

await init();
await bootstrapApplication(Service);
