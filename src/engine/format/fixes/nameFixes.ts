import * as texts from "../../../texts/format/fixes.ts";
import { freeId } from "../../model/commands/freeId.ts";
import { sharedNamespace } from "../fileIds.ts";
import { formAt } from "../formAt.ts";
import { type Candidate, type Place, written } from "./candidate.ts";

/** The name that was probably meant, in the place of a key or of a value; another id where one is taken. */
export function nameFixes(place: Place): readonly Candidate[] {
	const { keys, problem, file } = place;
	const { suggestion } = problem;
	const key = keys.at(-1);
	if (suggestion !== undefined) {
		const label = texts.changeToSuggestion(suggestion);
		const value: Candidate = { label, edits: [{ op: "set", path: keys, value: written(suggestion) }] };
		const rename: Candidate = { label, edits: [{ op: "rename", path: keys, key: suggestion }] };
		const parent = formAt(keys.slice(0, -1));
		const isKey = place.form === undefined || parent?.kind === "map";
		return typeof key !== "string" ? [value] : isKey ? [rename, value] : [value, rename];
	}
	return typeof key === "string" && isRepeatedId(place) ? [renameRepeated(key, place)] : [];

	function isRepeatedId({ keys: at }: Place): boolean {
		return (
			at.length === (at[0] === "users" ? 3 : 2) &&
			sharedNamespace.filter((each) => file.ids[each].includes(String(key))).length > 1
		);
	}
}

function renameRepeated(key: string, { keys, file }: Place): Candidate {
	const to = freeId(key, (id) => sharedNamespace.some((section) => file.ids[section].includes(id)));
	return { label: texts.renameItTo(to), edits: [{ op: "rename", path: keys, key: to }] };
}
