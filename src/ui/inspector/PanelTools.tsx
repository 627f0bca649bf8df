import { X } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/inspector.ts";
import { IconButton } from "../shell/IconButton.tsx";

/** Closes the panel. */
export function PanelTools() {
	return (
		<div style={{ display: "flex", marginLeft: "auto" }}>
			<IconButton icon={X} label={texts.closeTheInspector} onClick={editor.closeInspector} />
		</div>
	);
}
