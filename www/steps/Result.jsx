// The result, as something to keep: one document at a time, each to be printed.
import { useLayoutEffect, useState } from "preact/hooks";
import { Handoff } from "../outputs/Handoff.jsx";
import { Keep } from "../outputs/Keep.jsx";
import { Materials } from "../outputs/Materials.jsx";
import { RegistrationForm, VerificationForm } from "../outputs/Forms.jsx";
import { Report } from "../outputs/Report.jsx";
import { Schedule } from "../outputs/Schedule.jsx";
import { Icon } from "../parts/Icon.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { checkAll, isChecked } from "../state/checking.js";
import * as core from "../state/checker.js";
import { action } from "../state/filing.js";
import { t } from "../state/language.js";
import { painted } from "../state/pace.js";

const OUTPUTS = { report: Report, materials: Materials, schedule: Schedule, handoff: Handoff, "registration-form": RegistrationForm, "verification-form": VerificationForm };
/** A change says little of what the forms hold, a cancellation nothing. */
const OF_CHANGE = ["report", "materials", "schedule", "handoff"];
const OF_CANCELLATION = OF_CHANGE.slice(0, 3);
/** A file may hold anything for an action. */
const BY_ACTION = new Map([["cancel", OF_CANCELLATION], ["change", OF_CHANGE]]);

export function Result({ step }) {
  const [chosen, choose] = useState("report");
  useLayoutEffect(() => { if (!isChecked.value) checkAll(); }, []);
  const show = async (name) => {
    await painted();
    choose(name);
  };
  if (core.state.value !== "ready") return <Sheet step={step}><p class="note">{t("core.waiting")}</p></Sheet>;
  const names = BY_ACTION.get(action.value) ?? Object.keys(OUTPUTS);
  const Output = OUTPUTS[names.includes(chosen) ? chosen : "report"];
  return (
    <Sheet step={step} lead={t("result.lead")}>
      <div class="outputs screen-only" role="group" aria-label={t("step.result")}>
        {names.map((name) => <button type="button" key={name} aria-pressed={chosen === name} class="quiet" onClick={() => show(name)}>{t(`output.${name}`)}</button>)}
      </div>
      <Output />
      <p class="tools screen-only"><button type="button" data-print onClick={() => print()}><Icon name="print" />{t("tool.print")}</button></p>
      <Keep />
    </Sheet>
  );
}
