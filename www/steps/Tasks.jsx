// The hub: what there is to do, how far each part is, and where another service is added.
import { newService, services, write, action } from "../state/filing.js";
import { has, language, t } from "../state/language.js";
import { painted } from "../state/pace.js";
import { go, hrefOf } from "../state/route.js";
import { isContacts, serviceName, standing, steps, titleOf } from "../state/steps.js";
import { table } from "../state/about.js";
import { Icon } from "../parts/Icon.jsx";
import { useLayoutEffect, useRef } from "preact/hooks";
import { visits } from "../state/route.js";
import { Undo } from "../parts/Field.jsx";

const MARK = { untouched: null, begun: null, missing: "missing", wrong: "error", open: "prompt", optional: null, done: "done", checked: "done" };

/** The group says whose it is. */
const taskTitle = (step) => {
  const key = `task.${step.kind ?? step.id}`;
  return has(key) && !isContacts(step) ? t(key) : titleOf(step);
};

function Task({ step }) {
  const { state, n } = standing(step);
  return (
    <li class={`task ${state}`}>
      <a href={hrefOf(step.id)}>{taskTitle(step)}</a>
      <span class="state">{MARK[state] && <Icon name={MARK[state]} />}{t(`task.${state}`, { n })}</span>
    </li>
  );
}

/** The steps under the part of the filing they belong to. */
export function groups() {
  const list = steps.value.filter(({ id }) => id !== "result");
  const of = (index) => list.filter((step) => step.index === index);
  const before = list.filter(({ id, index }) => index === undefined && !["attachments", "check"].includes(id));
  const after = list.filter(({ id }) => ["attachments", "check"].includes(id));
  return [
    { title: t("tasks.organizer"), list: before },
    ...services.value.map((_, index) => ({ title: serviceName(index), list: of(index) })).filter((group) => group.list.length > 0),
    { title: t("task.end"), list: after },
  ];
}

/** The list of tasks, as a page or beside one. */
export const TaskList = ({ current }) => groups().map(({ title, list }) => (
  <section class="tasks" key={title}>
    <h2>{title}</h2>
    <ul>{list.map((step) => (step.id === current ? <li class="task current"><a href={hrefOf(step.id)} aria-current="step">{taskTitle(step)}</a></li> : <Task key={step.id} step={step} />))}</ul>
  </section>
));

function AddService() {
  if (!["new", "add-service", "add-access"].includes(action.value)) return null;
  const add = async (kind) => {
    await painted();
    const index = services.value.length;
    write(`/services/${index}`, newService(kind));
    go(`service-${index + 1}`);
  };
  return (
    <section class="adding"><h2>{t("task.add")}</h2><p class="hint">{t("task.add.hint")}</p>
      <div class="tools">{table("serviceKind").map(({ value, label }) => <button type="button" class="quiet" data-add="service" data-kind={value} onClick={() => add(value)}><Icon name="plus" />{label}</button>)}</div>
    </section>
  );
}

export function Tasks() {
  const head = useRef();
  const now = visits.value;
  useLayoutEffect(() => {
    scrollTo({ top: 0 });
    head.current.focus({ preventScroll: true });
  }, [now]);
  language();
  return (
    <section class="sheet" data-step="tasks" aria-labelledby="step-title">
      <header class="head"><h1 id="step-title" tabIndex={-1} ref={head}>{t("step.tasks")}</h1><p class="lead">{t("tasks.lead")}</p></header>
      <Undo at="/services" />
      <TaskList />
      <AddService />
    </section>
  );
}
