import type { Path } from "../../engine/model/design.ts";
import { joinPath } from "../../engine/model/path.ts";
import { useEditor } from "../useEditor.ts";
import { writtenText } from "./writtenText.ts";

/** The file's own text of a field; undefined where a default holds. */
export function useFieldText(keys: readonly (string | number)[]): string | undefined {
	const path: Path = keys.reduce<Path>(joinPath, "");
	return useEditor(() => writtenText(path));
}
