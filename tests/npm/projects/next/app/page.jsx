// A server component.
import { report } from "../check.js";

export default function Page() {
  return <pre id="report">{report()}</pre>;
}
