import { Dialog } from "./Dialog.tsx";
import styles from "./ShortcutsDialog.module.css";

const groups: readonly { readonly name: string; readonly keys: readonly (readonly [string, string])[] }[] = [
	{
		name: "Design",
		keys: [
			["Ctrl Z", "Undo"],
			["Ctrl Shift Z", "Redo"],
			["Ctrl S", "Save"],
			["Ctrl O", "Open"],
			["?", "This sheet"],
		],
	},
	{
		name: "Canvas",
		keys: [
			["Tab, arrows", "From card to card"],
			["Enter", "Select"],
			["Shift click", "Add to the selection"],
			["Delete", "Remove what is selected"],
			["Drag", "Move to another region"],
			["Alt drag", "Also run there"],
			["Escape", "Let go, deselect"],
			["/", "Search the palette"],
		],
	},
	{
		name: "Failure lab",
		keys: [
			["Space", "Play, pause"],
			["← →", "A second back, on"],
			["Shift ← →", "Ten seconds"],
			["Home, End", "Start, end"],
		],
	},
	{
		name: "Presentation",
		keys: [
			["← →", "Scene before, next"],
			["Space", "Play, pause"],
			["N", "Speaker notes"],
			["Escape", "Leave"],
		],
	},
];

/** All keys at a glance. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
	return (
		<Dialog title="Keys" summary="On a Mac, ⌘ stands for Ctrl." onClose={onClose}>
			<div className={styles.groups}>
				{groups.map(({ name, keys }) => (
					<section key={name}>
						<h3>{name}</h3>
						<dl>
							{keys.map(([key, what]) => (
								<div key={key}>
									<dt>
										<kbd>{key}</kbd>
									</dt>
									<dd>{what}</dd>
								</div>
							))}
						</dl>
					</section>
				))}
			</div>
		</Dialog>
	);
}
