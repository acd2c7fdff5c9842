// How the page is looked at: with large text for those who want it, for this visit only like everything else here; and whether there is
// room for the list of tasks beside a step.
import { effect, signal } from "@preact/signals";

export const isLarge = signal(false);
effect(() => document.documentElement.classList.toggle("large", isLarge.value));

const wide = matchMedia("(min-width: 64rem)");
export const isWide = signal(wide.matches);
wide.addEventListener("change", () => { isWide.value = wide.matches; });
