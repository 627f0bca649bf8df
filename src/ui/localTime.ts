import { pageLocale } from "../editor/pageLocale.ts";

/** Moments as the reader writes them: the order of day and month, and the hours, are those that were chosen, else the browser's. */
export const localTime = {
	/** "14:05" */
	minute: formatter({ timeStyle: "short" }),
	/** "14:05", of one width */
	clock: formatter({ hour: "2-digit", minute: "2-digit" }),
	/** "14:05:30" */
	second: formatter({ timeStyle: "medium" }),
	/** "23 Nov 2026, 14:05" */
	dayAndMinute: formatter({ dateStyle: "medium", timeStyle: "short" }),
	/** "23 Nov 2026, 14:05:30" */
	dayAndSecond: formatter({ dateStyle: "medium", timeStyle: "medium" }),
	/** "Monday 23 November 2026 at 14:05:30" */
	weekdayAndSecond: formatter({ dateStyle: "full", timeStyle: "medium" }),
};

/** Makes what it formats with when it is first asked: that takes a millisecond, and most pages show no moment. */
function formatter(style: Intl.DateTimeFormatOptions): (atMs: number) => string {
	let made: Intl.DateTimeFormat | undefined;
	return (atMs) => {
		made ??= new Intl.DateTimeFormat(typeof navigator === "undefined" ? undefined : pageLocale(), style);
		return made.format(atMs);
	};
}
