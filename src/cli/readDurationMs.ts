import { CliError } from "./CliError.ts";

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A duration option as the design file writes it (`90s`, `5m`), in milliseconds. Throws a CliError otherwise. */
export function readDurationMs(text: string): number {
	const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text.trim()) ?? [];
	const scale = unitsMs[unit];
	if (scale === undefined) throw new CliError(`“${text}” is no duration: write 90s, 5m or 2h.`);
	return Number(digits) * scale;
}
