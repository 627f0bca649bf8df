import * as texts from "../../../texts/format/fixes.ts";
import { keyInfo } from "../formAt.ts";
import type { Candidate, Place } from "./candidate.ts";

/** Takes out what is wrong: an item of a list, a key that may be left out. */
export function removalFixes({ keys, file }: Place): readonly Candidate[] {
	const last = keys.at(-1);
	if (last === undefined || !file.has(keys)) return [];
	const label = typeof last === "number" ? removalOfItem(file.text(keys)) : removalOfKey(last, keys);
	return [{ label, edits: [{ op: "delete", path: keys }] }];
}

function removalOfItem(text: string | undefined): string {
	return text === undefined ? texts.removeItFromTheList : texts.removeFromTheList(text);
}

function removalOfKey(key: string, keys: Place["keys"]): string {
	return keyInfo(keys)?.fallback === undefined ? texts.removeKey(key) : texts.removeSoThatItsDefault(key);
}
