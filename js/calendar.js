// The calendar of China, which every date is of.
export const SHANGHAI = 8 * 3_600_000;

/** The day that it is there. */
export const today = () => new Date(Date.now() + SHANGHAI).toISOString().slice(0, 10);
