import * as texts from "../../../texts/format/fixes.ts";
import { shareText } from "../../model/commands/notation.ts";
import type { Edit } from "../../model/figures.ts";
import { formAt } from "../formAt.ts";
import type { Candidate, Place } from "./candidate.ts";
import { shareAt } from "./sensibleValue.ts";

/** Makes shares add up: all of them in proportion, or the last one alone. */
export function shareFixes({ keys, file }: Place): readonly Candidate[] {
	const paths = file.keysOf(keys).map((id) => (keys[0] === "users" ? [...keys, id, "share"] : [...keys, id]));
	const [first] = paths;
	const form = first === undefined ? undefined : formAt(first);
	if (form?.kind !== "quantity" || form.quantity !== "share") return [];
	const shares = paths.map((path) => shareAt(path, file) ?? 0);
	const sum = shares.reduce((total, share) => total + share, 0);
	const last = shares.at(-1) ?? 0;
	const rest = 1 - (sum - last);
	const scaled = shares.map((share) => (sum === 0 ? 1 / shares.length : share / sum));
	const candidates: Candidate[] = [{ label: texts.scaleTheSharesTo100, edits: editsOf(paths, rounded(scaled)) }];
	if (rest >= 0 && shares.length > 1) {
		const kept = shares.map((share, index) => (index === shares.length - 1 ? rest : share));
		const name = file.keysOf(keys).at(-1);
		candidates.push({
			label: texts.changeNameToShare(name, shareText(rest)),
			edits: editsOf(paths.slice(-1), kept.slice(-1)),
		});
	}
	return candidates;
}

function editsOf(paths: readonly (readonly (string | number)[])[], shares: readonly number[]): readonly Edit[] {
	return paths.map((path, index) => ({ op: "set", path, value: shareText(shares[index] ?? 0) }));
}

/** To a thousandth of a percent; the last one takes what rounding leaves. */
function rounded(shares: readonly number[]): readonly number[] {
	const most = shares.slice(0, -1).map((share) => Math.round(share * 1e5) / 1e5);
	const sum = most.reduce((total, share) => total + share, 0);
	return [...most, Math.max(0, Math.round((1 - sum) * 1e5) / 1e5)];
}
