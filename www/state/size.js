// Large text for those who want it; for this visit only, like everything else here.
import { effect, signal } from "@preact/signals";

export const isLarge = signal(false);
effect(() => document.documentElement.classList.toggle("large", isLarge.value));
