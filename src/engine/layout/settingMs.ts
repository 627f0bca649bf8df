import { formatMs } from "../model/numbers/formatMs.ts";

/** A duration that somebody set, as short as they wrote it: `60 s` where a measured one would read `60.0 s`, or `60,0 s`. */
export function settingMs(ms: number): string {
	return formatMs(ms)
		.replace(/([.,]\d*?)0+(?= )/, "$1")
		.replace(/[.,](?= )/, "");
}
