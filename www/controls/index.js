// Every way of filling a value in. type: what the control can show. grouped: it holds several inputs and stands in a
// fieldset. findingsOf: which findings stand with it, where that is not those at
// its pointer.
import { Approvals } from "./Approvals.jsx";
import { Cards } from "./Cards.jsx";
import { Checks } from "./Checks.jsx";
import { Expiry } from "./Expiry.jsx";
import { File, findingsOf } from "./File.jsx";
import { Flag } from "./Flag.jsx";
import { Lines } from "./Lines.jsx";
import { Region } from "./Region.jsx";
import { Select } from "./Select.jsx";
import { Area, Text } from "./Text.jsx";

export const controls = {
  text: { Control: Text, type: "text" },
  area: { Control: Area, type: "text" },
  expiry: { Control: Expiry, type: "text" },
  select: { Control: Select, type: "text" },
  cards: { Control: Cards, type: "text", grouped: true },
  region: { Control: Region, type: "text", grouped: true },
  lines: { Control: Lines, type: "list" },
  checks: { Control: Checks, type: "list", grouped: true },
  file: { Control: File, type: "record", findingsOf },
  flag: { Control: Flag, type: "flag" },
  approvals: { Control: Approvals, type: "approvals", grouped: true },
};
