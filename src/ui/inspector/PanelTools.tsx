import { Pin, PinOff, X } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { IconButton } from "../shell/IconButton.tsx";
import { useEditor } from "../useEditor.ts";

/** Keeps the panel open, or closes it. */
export function PanelTools() {
	const pinned = useEditor((state) => state.inspectorPinned);
	return (
		<div style={{ display: "flex", marginLeft: "auto" }}>
			<IconButton
				icon={pinned ? PinOff : Pin}
				label={pinned ? "Close when nothing is selected" : "Keep open"}
				aria-pressed={pinned}
				onClick={() => editor.pinInspector(pinned ? "when-needed" : "pinned")}
			/>
			<IconButton
				icon={X}
				label="Close the inspector"
				onClick={() => {
					editor.pinInspector("when-needed");
					editor.select({ kind: "none" });
				}}
			/>
		</div>
	);
}
