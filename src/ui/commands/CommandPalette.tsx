import { Command } from "cmdk";
import { Dialog } from "radix-ui";
import { useMemo, useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/commands.ts";
import { dialogState } from "../shell/dialogState.ts";
import { typedAhead } from "../shell/typedAhead.ts";
import { addEntries } from "./addEntries.ts";
import styles from "./CommandPalette.module.css";
import { commandEntries } from "./commandEntries.ts";
import { foundEntries } from "./foundEntries.ts";
import { goToEntries } from "./goToEntries.ts";
import type { PaletteEntry } from "./paletteEntry.ts";
import { recentEntries } from "./recentEntries.ts";

/** Every command, everything to go to, everything to add, by a few letters. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
	const [query, setQuery] = useState("");
	const offered = useMemo(offeredNow, []);
	const takeTyped = (): void => {
		const typed = typedAhead.take();
		if (typed !== "") setQuery((before) => before + typed);
	};
	const groups = useMemo(() => foundEntries(offered, query), [offered, query]);
	return (
		<Dialog.Root open onOpenChange={(open) => !open && onClose()}>
			<Dialog.Portal>
				<Dialog.Overlay className={styles.overlay} />
				<Dialog.Content
					className={styles.dialog}
					data-modal=""
					aria-describedby={undefined}
					onCloseAutoFocus={dialogState.restoreFocus}
				>
					<Dialog.Title className={styles.title}>{texts.commands}</Dialog.Title>
					<Command label={texts.commands} shouldFilter={false} vimBindings={false} loop>
						<Command.Input
							className={styles.input}
							placeholder={texts.whatToDoWhereToGo}
							value={query}
							onValueChange={setQuery}
							onFocus={takeTyped}
						/>
						<Command.List className={styles.list} label={texts.commands}>
							<Command.Empty className={styles.empty}>{texts.nothingIsCalledTry(query)}</Command.Empty>
							{groups.map(({ name, entries }) => (
								<Command.Group key={name} heading={name} className={styles.group}>
									{entries.map((entry) => (
										<Entry key={entry.id} entry={entry} />
									))}
								</Command.Group>
							))}
						</Command.List>
					</Command>
					<p className={styles.hints} aria-hidden>
						<span>
							<kbd>↑</kbd> <kbd>↓</kbd> {texts.choose}
						</span>
						<span>
							<kbd>Enter</kbd> {texts.doIt}
						</span>
						<span>
							<kbd>Esc</kbd> {texts.close}
						</span>
					</p>
				</Dialog.Content>
			</Dialog.Portal>
		</Dialog.Root>
	);
}

function Entry({ entry }: { readonly entry: PaletteEntry }) {
	const { id, name, detail, key, unavailable, run } = entry;
	return (
		<Command.Item
			className={styles.item}
			value={id}
			disabled={unavailable !== undefined}
			onSelect={() => {
				recentEntries.add(id);
				dialogState.closeThen(run);
			}}
		>
			<span className={styles.name}>{name}</span>
			<span className={styles.detail}>{unavailable ?? detail}</span>
			{key !== undefined && <kbd>{key}</kbd>}
		</Command.Item>
	);
}

/** As the page is when the palette opens: it covers the page, which doesn't change beneath it. */
function offeredNow() {
	const state = editorStore.getState();
	return {
		commands: commandEntries(state),
		others: [...goToEntries(state.design), ...addEntries(state)],
		recent: recentEntries.read(),
	};
}
