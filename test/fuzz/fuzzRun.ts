import { checkInput } from "./checkInput.ts";
import type { Fault, FuzzInput, FuzzKind, Outcome } from "./fuzzInput.ts";
import { batchInputs, fuzzInputs } from "./fuzzInputs.ts";
import { smaller } from "./smaller.ts";

export interface FuzzAsked {
	readonly seed: number;
	readonly kinds: readonly FuzzKind[];
	/** Number of the first input, and of the one that isn't tried any more. */
	readonly from: number;
	readonly to: number;
}

export interface FuzzFault extends Fault {
	readonly input: FuzzInput;
	/** The smallest content found that has the same fault. */
	readonly smallest: string;
}

/** Hears of each input before it is tried, and afterwards; what hangs or takes all memory is known by the former. */
export interface FuzzEar {
	readonly onStart?: (turn: number) => void;
	readonly onOutcome?: (input: FuzzInput, outcome: Outcome) => void;
	readonly onFault: (fault: FuzzFault) => void;
}

/** The first of a fault's kind are made smaller, which takes a while. */
const shrunkFaults = 2;

/** Tries the inputs that are asked for, one after the other. */
export function fuzzRun(asked: FuzzAsked, { onStart, onOutcome, onFault }: FuzzEar): void {
	const known = new Map<string, number>();
	for (const input of inputsOf(asked)) {
		onStart?.(input.turn);
		const outcome = checkInput(input);
		onOutcome?.(input, outcome);
		for (const fault of distinct(outcome.faults)) {
			const count = (known.get(likeness(fault)) ?? 0) + 1;
			known.set(likeness(fault), count);
			onFault({ ...fault, input, smallest: count > shrunkFaults ? input.content : smallestOf(input, fault) });
		}
	}
}

function* inputsOf({ seed, kinds, from, to }: FuzzAsked): Generator<FuzzInput> {
	for (let batch = Math.floor(from / batchInputs); batch * batchInputs < to; batch++) {
		for (const input of fuzzInputs(batch, { seed, kinds })) if (input.turn >= from && input.turn < to) yield input;
	}
}

function distinct(faults: readonly Fault[]): readonly Fault[] {
	return [...new Map(faults.map((fault) => [likeness(fault), fault])).values()];
}

/** The same fault in another text has other places and values in it. */
function likeness({ step, message }: Fault): string {
	return `${step}: ${message.replaceAll(/\d+/g, "0").slice(0, 60)}`;
}

function smallestOf(input: FuzzInput, fault: Fault): string {
	const isSame = (content: string): boolean =>
		checkInput({ ...input, content }).faults.some((other) => likeness(other) === likeness(fault));
	return smaller(input.content, isSame);
}
