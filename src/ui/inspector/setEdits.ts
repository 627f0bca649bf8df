import { editorStore } from "../../editor/editorStore.ts";
import { formAt } from "../../engine/format/formAt.ts";
import { readQuantity } from "../../engine/format/quantities.ts";
import { setFeatureShare } from "../../engine/model/commands/setFeatureShare.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import type { Edit, EditValue } from "../../engine/model/figures.ts";

/** The edits that write a field's text, or take the field away when it is empty. */
export function textEdits(keys: readonly (string | number)[], text: string): readonly Edit[] {
	const { design } = editorStore.getState();
	const share = text === "" ? undefined : featureShare(keys, text);
	if (share !== undefined) {
		const scaled = setFeatureShare(design, share);
		return scaled.ok ? scaled.value : [];
	}
	const value = formAt(keys)?.kind === "text" ? text : scalar(text);
	// A share without the others would leave a sum that is none.
	const path = text === "" && keys[0] === "features" && keys[2] === "shares" ? keys.slice(0, 3) : keys;
	const result = setField(design, { path, value: text === "" ? undefined : value });
	return result.ok ? result.value : [];
}

/** A population's share of a feature's requests: the others make room for it. */
function featureShare(keys: readonly (string | number)[], text: string) {
	const [section, feature, field, population] = keys.map(String);
	if (section !== "features" || feature === undefined || field !== "shares" || population === undefined)
		return undefined;
	const read = readQuantity(text, "share");
	return read.kind === "value" ? { feature, population, share: read.value } : undefined;
}

/** Numbers and booleans stay bare in the file; everything else is text. `[1, 2]` is a list of two. */
export function scalar(text: string): EditValue {
	if (text === "true" || text === "false") return text === "true";
	if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
	const list = /^\[(.*)\]$/.exec(text)?.[1];
	return list === undefined ? text : list.split(",").map((item) => scalar(item.trim()));
}
