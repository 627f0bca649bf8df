import type { Result } from "../../../model/result.ts";
import type { MergeRule, Version, WriteRefusal, Writer } from "../mergeRule.ts";
import type { LabChange, LabValue } from "./labScript.ts";
import { changedValue } from "./labValue.ts";

/** A merge rule as the lab plays it: on the lab's values, with words for what it keeps. */
export interface LabRule<State> extends MergeRule<State, LabChange, LabValue> {
	/** A person's word on several versions; only for rules that leave any. */
	readonly settle?: (state: State, value: LabValue, writer: Writer) => Result<State, WriteRefusal>;
	/** What a replica keeps beside the value: "version 2", "us-east −100". */
	readonly detail: (state: State) => readonly string[];
	/** Why one of two replicas stood against the other, or neither did. */
	readonly reason: (here: State, arrived: State) => string;
}

interface Words<State> {
	readonly detail: (state: State) => readonly string[];
	readonly reason?: (here: State, arrived: State) => string;
}

/** A rule that keeps values whole: who changes one reads it first, and writes what it makes of it. */
export function wholeValueRule<State>(
	rule: MergeRule<State, LabValue, LabValue>,
	{ detail, reason = () => "" }: Words<State>,
): LabRule<State> {
	return {
		...rule,
		write: (state, change, writer) => rule.write(state, changedValue(onlyValue(rule.read(state)), change), writer),
		settle: rule.write,
		detail,
		reason,
	};
}

interface Translation<State, Change, Value> extends Words<State> {
	readonly begin: (value: LabValue) => Value;
	readonly change: (change: LabChange) => Change;
	readonly shown: (value: Value) => LabValue;
}

/** A rule that keeps what was done: it takes the change as it is. */
export function changeRule<State, Change, Value>(
	rule: MergeRule<State, Change, Value>,
	{ begin, change, shown, detail, reason = () => "" }: Translation<State, Change, Value>,
): LabRule<State> {
	return {
		name: rule.name,
		promises: rule.promises,
		agrees: rule.agrees,
		begin: (value) => rule.begin(begin(value)),
		write: (state, made, writer) => rule.write(state, change(made), writer),
		merge: rule.merge,
		read: (state) => rule.read(state).map(({ value, write }) => ({ value: shown(value), write })),
		reflected: rule.reflected,
		detail,
		reason,
	};
}

/** Who has several before them settles them first. */
function onlyValue(versions: readonly Version<LabValue>[]): LabValue {
	const [version] = versions;
	if (version === undefined || versions.length > 1) throw new Error(`${versions.length} versions to write on`);
	return version.value;
}
