import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/menus.ts";
import controls from "../shell/Controls.module.css";
import { Dialog } from "../shell/Dialog.tsx";
import { pastedDesign } from "./pastedDesign.ts";
import styles from "./RemovalDialog.module.css";

/** A whole design was pasted: it can be opened, in place of the one on the page. */
export function OpenPastedDialog({ onClose }: { readonly onClose: () => void }) {
	const pasted = pastedDesign.get();
	if (pasted === undefined) return null;
	const open = (): void => {
		onClose();
		editor.openText(pasted.text, { name: `${fileName(pasted.name)}.yaml`, savedText: undefined });
	};
	return (
		<Dialog title={texts.openName(pasted.name)} description={texts.theClipboardHoldsAWholeDesign} onClose={onClose}>
			<div className={styles.buttons}>
				<button type="button" className={controls.outlined} onClick={onClose}>
					{texts.cancel}
				</button>
				{/* biome-ignore lint/a11y/noAutofocus: a dialog's first answer has the focus */}
				<button type="button" className={controls.primary} onClick={open} autoFocus>
					{texts.openIt}
				</button>
			</div>
		</Dialog>
	);
}

function fileName(name: string): string {
	const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
	return plain.replaceAll(/^-+|-+$/g, "") || "design";
}
