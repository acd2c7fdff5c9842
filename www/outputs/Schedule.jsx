// The steps from here, as a picture of the days and as a list, with a file for a calendar.
import { Basis } from "../parts/Basis.jsx";
import { report } from "../state/checking.js";
import { download } from "../state/files.js";
import { language, t } from "../state/language.js";

const DAY = 24 * 3600 * 1000;

/** One line of days: today, each step with a last day, weekends shaded. */
function Picture({ from, steps }) {
  const start = Date.parse(from);
  const dated = steps.filter(({ due }) => due !== undefined);
  if (dated.length === 0) return null;
  const days = Math.max(...dated.map(({ due }) => Math.round((Date.parse(due) - start) / DAY))) + 2;
  const [width, left, right] = [640, 12, 12];
  const x = (day) => left + (day / days) * (width - left - right);
  const weekends = Array.from({ length: days }, (_, day) => day).filter((day) => [0, 6].includes(new Date(start + day * DAY).getUTCDay()));
  const words = [t("schedule.today", { date: from }), ...dated.map(({ title, due }) => `${due} ${title}`)].join(t("join"));
  return (
    <svg class="timeline" viewBox={`0 0 ${width} 92`} role="img" aria-label={words}>
      {weekends.map((day) => <rect class="weekend" x={x(day)} y="30" width={x(1) - x(0)} height="16" />)}
      <path class="line" d={`M${x(0)} 38H${x(days)}`} />
      <g class="today"><circle cx={x(0)} cy="38" r="6" /><text x={x(0)} y="20">{t("schedule.now")}</text></g>
      {dated.map(({ due, id }, index) => {
        const at = x(Math.round((Date.parse(due) - start) / DAY));
        return <g key={id}><path class="stop" d={`M${at} 28V48`} /><text x={at} y={index % 2 ? 84 : 66} text-anchor={at > width * 0.7 ? "end" : "middle"}>{due.slice(5)}</text></g>;
      })}
    </svg>
  );
}

const escaped = (words) => words.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** A calendar's lines are 75 octets at most; what is longer goes on after a space. */
function folded(line) {
  const bytes = new TextEncoder();
  const pieces = [""];
  for (const character of line) {
    if (bytes.encode(pieces.at(-1) + character).length > 72) pieces.push("");
    pieces[pieces.length - 1] += character;
  }
  return pieces.join("\r\n ");
}

/** The dated steps as RFC 5545 has them, each a day with a reminder. */
export function calendar(steps, stamp) {
  const events = steps.filter(({ due }) => due !== undefined).flatMap(({ id, title, limit, due }) => {
    const day = due.replaceAll("-", "");
    const next = new Date(Date.parse(due) + DAY).toISOString().slice(0, 10).replaceAll("-", "");
    return ["BEGIN:VEVENT", `UID:${id}-${day}@beian`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${next}`, `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(limit)}`,
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", `DESCRIPTION:${escaped(title)}`, "END:VALARM", "END:VEVENT"];
  });
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//beian//pre-check//ZH", ...events, "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`;
}

export function Schedule() {
  language();
  const whole = report.value;
  if (whole === undefined) return null;
  const steps = whole.schedule;
  const stamp = () => new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  return (
    <article class="paper" data-output="schedule">
      <h2>{t("result.schedule")}</h2>
      <Picture from={whole.rules.asOf} steps={steps} />
      <ol class="lines steps">
        {steps.map((step) => (
          <li key={step.id} class={step.due ? "dated" : undefined}>
            <p><strong>{step.title}</strong>{step.due && <> <span class="due">{t("result.due", { date: step.due })}</span></>}</p>
            <p class="why">{t("result.limit", { limit: step.limit })}{step.note && ` · ${step.note}`}</p>
            <Basis entries={step.basis} />
          </li>
        ))}
      </ol>
      {steps.some(({ due }) => due) && <p class="screen-only"><button type="button" class="quiet" onClick={() => download(calendar(steps, stamp()), "beian.ics", "text/calendar")}>{t("schedule.calendar")}</button></p>}
    </article>
  );
}
