import { CommandPalette } from "../commands/CommandPalette.tsx";
import type { DialogName } from "./dialogState.ts";
import { ShortcutSheet } from "./ShortcutSheet.tsx";
import { TemplatesDialog } from "./TemplatesDialog.tsx";
import { VersionsDialog } from "./VersionsDialog.tsx";

interface DialogsProps {
	readonly shown: DialogName | undefined;
	readonly onClose: () => void;
}

/** The one dialog that is open, if any. */
export function Dialogs({ shown, onClose }: DialogsProps) {
	switch (shown) {
		case "commands":
			return <CommandPalette onClose={onClose} />;
		case "templates":
			return <TemplatesDialog onClose={onClose} />;
		case "versions":
			return <VersionsDialog onClose={onClose} />;
		case "shortcuts":
			return <ShortcutSheet onClose={onClose} />;
		case undefined:
			return null;
	}
}
