import styles from "./Choices.module.css";
import { Dialog } from "./Dialog.tsx";

const command = /mac|iphone|ipad/i.test(navigator.userAgent) ? "⌘" : "Ctrl";

const shortcuts: readonly (readonly [string, string])[] = [
	["Undo", `${command} Z`],
	["Redo", `${command} Shift Z, ${command} Y`],
	["Open a file", `${command} O`],
	["Save", `${command} S`],
	["Save as", `${command} Shift S`],
	["Find a technology", "/"],
	["Lanes or map", "M"],
	["Delete the selection", "Delete"],
	["Cancel, select nothing", "Escape"],
	["Select more", "Shift click"],
	["Also run in the other column", "Alt drag"],
	["Play or pause the run", "Space, in the lab"],
	["One second on or back", "← →, in the lab"],
	["From event to event", "Page Up, Page Down, in the lab"],
	["Move a fault, its start, its end", "← →, with Alt, with Shift, on its bar"],
	["Another fault like it", `${command} D, on its bar`],
	["Point a fault at a card", "Enter on the card"],
	["One step on or back", "← →, in the conflict lab"],
	["Search in the YAML", `${command} F, in the pane`],
	["Complete in the YAML", "Ctrl Space, in the pane"],
	["This sheet", "?"],
];

/** All keys of the page. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
	return (
		<Dialog
			title="Shortcuts"
			description="Everything can also be done through the outline, the menus and the inspector."
			onClose={onClose}
		>
			<dl className={styles.keys}>
				{shortcuts.map(([name, keys]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>
							<kbd>{keys}</kbd>
						</dd>
					</div>
				))}
			</dl>
		</Dialog>
	);
}
