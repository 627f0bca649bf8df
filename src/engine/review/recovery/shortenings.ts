import type { Design, Scenario } from "../../model/design.ts";
import type { Edit } from "../../model/figures.ts";
import type { RecoveryBreakdown, Shortening } from "../../model/whyRecovery.ts";
import { traceRecovery } from "../../simulation/traceRecovery.ts";
import type { Choice } from "./shorterChoices.ts";
import { shorterChoices } from "./shorterChoices.ts";

export interface ShortenInputs {
	readonly design: Design;
	readonly scenario: Scenario;
	readonly seed: number;
	readonly key: string;
	/** The design with these edits; undefined where they don't go. */
	readonly redesign: (edits: readonly Edit[]) => Design | undefined;
	readonly played: RecoveryBreakdown;
	readonly worst: RecoveryBreakdown;
}

/** So many are shown. */
const handful = 5;
/** A gain that is worth a line, in seconds. */
const leastGainSeconds = 0.5;

/** Plays what may shorten a recovery, and keeps what does, the greatest gain first. */
export function shortenings(inputs: ShortenInputs): readonly Shortening[] {
	const { played, worst } = inputs;
	const gain = (one: Shortening): number =>
		Math.max(less(worst.recoverSeconds, one.worstSeconds), less(played.recoverSeconds, one.recoverSeconds));
	const taken = new Set<string>();
	return choicesOf(inputs)
		.flatMap((choice) => playedChoice(inputs, choice))
		.filter((one) => gain(one) >= leastGainSeconds && less(worst.recoverSeconds, one.worstSeconds) > -leastGainSeconds)
		.toSorted((a, b) => gain(b) - gain(a))
		.filter(({ oneOf }) => {
			const isNew = oneOf === undefined || !taken.has(oneOf);
			if (oneOf !== undefined) taken.add(oneOf);
			return isNew;
		})
		.slice(0, handful)
		.map(({ oneOf: _, ...one }) => one);
}

function choicesOf({ design, played, worst }: ShortenInputs): readonly Choice[] {
	const all = [...shorterChoices(design, worst), ...shorterChoices(design, played)];
	return all.filter(({ label }, index) => all.findIndex((other) => other.label === label) === index);
}

function playedChoice(
	{ scenario, seed, key, redesign }: ShortenInputs,
	choice: Choice,
): readonly (Shortening & Pick<Choice, "oneOf">)[] {
	const design = redesign(choice.edits);
	if (design === undefined) return [];
	const seconds = (checkPhase: "drawn" | "worst"): number | null => {
		const crossing = traceRecovery(design, scenario, { seed, checkPhase, until: key })?.crossings.get(key);
		return crossing === undefined ? null : crossing.recoverMs / 1000;
	};
	return [{ ...choice, recoverSeconds: seconds("drawn"), worstSeconds: seconds("worst") }];
}

function less(before: number | null, after: number | null): number {
	if (before === null) return after === null ? 0 : Number.POSITIVE_INFINITY;
	return before - (after ?? Number.POSITIVE_INFINITY);
}
