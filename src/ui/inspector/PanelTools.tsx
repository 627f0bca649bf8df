import { X } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { IconButton } from "../shell/IconButton.tsx";

/** Closes the panel. */
export function PanelTools() {
	return (
		<div style={{ display: "flex", marginLeft: "auto" }}>
			<IconButton icon={X} label="Close the inspector" onClick={editor.closeInspector} />
		</div>
	);
}
