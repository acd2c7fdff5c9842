import { report } from "../../check.js";

export const runtime = "edge";
export const GET = () => new Response(report());
