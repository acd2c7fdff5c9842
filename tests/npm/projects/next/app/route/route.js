import { report } from "../../check.js";

export const GET = () => new Response(report());
