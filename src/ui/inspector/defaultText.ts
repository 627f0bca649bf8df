import { editorStore } from "../../editor/editorStore.ts";
import { applyEdits } from "../../engine/format/applyEdits.ts";
import { effectiveText } from "../../engine/format/effectiveText.ts";
import { formAt } from "../../engine/format/formAt.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import { joinPath } from "../../engine/model/path.ts";

type Keys = readonly (string | number)[];

/** What would hold at `keys` were `removed` not written, and where that comes from; undefined where it can't be told. */
export function defaultText(removed: Keys, keys: Keys): string | undefined {
	const edited = applyEdits(editorStore.getState().text, [{ op: "delete", path: removed }]);
	const design = edited.ok ? parseDesign(edited.value).design : undefined;
	const form = formAt(keys);
	if (design === undefined || form === undefined) return undefined;
	const text = effectiveText(design, keys, form);
	if (text === undefined) return undefined;
	const path = keys.reduce<string>(joinPath, "");
	const source = design.catalogued.get(path);
	return source === undefined ? text : `${text} (${source.source}, ${source.asOf})`;
}
