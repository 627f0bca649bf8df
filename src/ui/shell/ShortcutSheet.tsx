import { useMemo, useState } from "react";
import * as texts from "../../texts/dialogs.ts";
import { foundShortcuts, type ShortcutSection, shortcutSections } from "../commands/shortcutSections.ts";
import { Dialog } from "./Dialog.tsx";
import styles from "./ShortcutSheet.module.css";

/** All keys and gestures of the page. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
	const [words, setWords] = useState("");
	const sections = useMemo(shortcutSections, []);
	const found = foundShortcuts(sections, words);
	return (
		<Dialog title={texts.shortcuts} description={texts.everythingCanAlsoBeDoneThrough} width="wide" onClose={onClose}>
			<input
				className={styles.search}
				type="search"
				aria-label={texts.searchShortcuts}
				placeholder={texts.search}
				value={words}
				onChange={(event) => setWords(event.target.value)}
			/>
			<div className={styles.columns}>
				{found.map((section) => (
					<Section key={section.name} section={section} />
				))}
			</div>
			{found.length === 0 && <p className={styles.empty}>{texts.noKeyDoesTheCommandPalette(words)}</p>}
		</Dialog>
	);
}

function Section({ section: { name, shortcuts } }: { readonly section: ShortcutSection }) {
	return (
		<section className={styles.section} aria-label={name}>
			<h3>{name}</h3>
			<dl className={styles.keys}>
				{shortcuts.map((shortcut) => (
					<div key={shortcut.name}>
						<dt>{shortcut.name}</dt>
						<dd>
							{shortcut.keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
