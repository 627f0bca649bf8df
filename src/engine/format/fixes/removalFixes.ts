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
	return text === undefined ? "Remove it from the list" : `Remove ${text} from the list`;
}

function removalOfKey(key: string, keys: Place["keys"]): string {
	return keyInfo(keys)?.fallback === undefined ? `Remove ${key}` : `Remove ${key}, so that its default holds`;
}
