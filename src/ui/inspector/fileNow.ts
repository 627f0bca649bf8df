import { editorStore } from "../../editor/editorStore.ts";
import { type FileView, fileView } from "../../engine/format/fixes/fileView.ts";
import { syntaxTree } from "../../engine/format/syntaxTree.ts";

/** What the text says at this moment, for values that fit into it. */
export function fileNow(): FileView {
	return fileView(syntaxTree(editorStore.getState().text).root);
}
