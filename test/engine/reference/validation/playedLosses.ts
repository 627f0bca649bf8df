import type { Design, Id } from "../../../../src/engine/model/design.ts";
import type { Figures } from "../../../../src/engine/model/figures.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { referenceDesigns } from "../referenceDesigns.ts";
import type { Section } from "./section.ts";

const seeds = [1, 2, 3];

/** The loss of every region of every design: the analysis beside the simulator. */
export function playedLosses(): Section {
	const rows = referenceDesigns.flatMap(({ name, design }) => {
		const figures = analyzeDesign(design);
		return [...design.regions.keys()].map((region) => {
			const worst = worstSeconds(design, figures, region);
			const played = seeds.map((seed) => playedSeconds(design, { region, seed, lastsSeconds: (worst ?? 600) + 600 }));
			return [name, region, secondsText(worst), rangeText(played)];
		});
	});
	return {
		title: "Region losses, beside the simulator",
		intro: [
			"Recovery time of the feature and operation that is hit longest, in seconds, beside the time until 99 % of the requests",
			`of the users who entered the region are served again in the simulator (${seeds.length} phases of the health checks). The`,
			"simulator watches only who entered there: 0 where nobody did, though others may wait for a leader. “Never” is for as",
			"long as the region is gone. A test holds each feature and operation alone against the simulator.",
		].join("\n"),
		columns: ["design", "region lost", "analysis", "simulator"],
		rows,
	};
}

/** Of the operations that anyone asks for; null where one is unavailable until the region returns. */
function worstSeconds(design: Design, { recovery }: Figures, region: Id): number | null {
	const rows = recovery.filter((row) => {
		const feature = design.features.get(row.feature);
		const asked = row.operation === "read" ? feature?.readsPerSecond : feature?.writesPerSecond;
		return row.region === region && (asked ?? 0) > 0;
	});
	return rows.some(({ rtoSeconds }) => rtoSeconds === null)
		? null
		: Math.max(0, ...rows.map(({ rtoSeconds }) => rtoSeconds ?? 0));
}

interface Loss {
	readonly region: Id;
	readonly seed: number;
	readonly lastsSeconds: number;
}

function playedSeconds(design: Design, { region, seed, lastsSeconds }: Loss): number | null {
	const durationMs = 60_000 + lastsSeconds * 1000;
	// It outlasts the run: what comes back with the region is no recovery without it.
	const fault = { kind: "region-down", region, atMs: 60_000, forMs: durationMs } as const;
	const scenario = { id: "loss", name: "Loss", durationMs, faults: [fault] };
	return simulate(design, scenario, { seed }).summary.recoverSeconds;
}

function secondsText(seconds: number | null): string {
	return seconds === null ? "never" : String(Number(seconds.toFixed(1)));
}

function rangeText(values: readonly (number | null)[]): string {
	const known = values.filter((value) => value !== null);
	if (known.length < values.length) return "never";
	const [least, most] = [Math.min(...known), Math.max(...known)];
	return least === most ? secondsText(least) : `${secondsText(least)} to ${secondsText(most)}`;
}
