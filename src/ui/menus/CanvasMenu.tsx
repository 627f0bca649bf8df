import { Check, ChevronRight } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useEffect, useRef, useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import type { Point } from "../../engine/layout/rect.ts";
import * as texts from "../../texts/menus.ts";
import { carryOut } from "../commands/carryOut.ts";
import { commandById } from "../commands/commandById.ts";
import { commandKeyText } from "../commands/keyText.ts";
import controls from "../shell/Controls.module.css";
import styles from "./CanvasMenu.module.css";
import type { MenuEntry } from "./menuEntry.ts";

interface CanvasMenuProps {
	/** Of the window. */
	readonly at: Point;
	readonly name: string;
	readonly entries: readonly MenuEntry[];
	readonly onClose: () => void;
}

/** The menu at a point of the canvas. What can't be done is there and says why. */
export function CanvasMenu({ at, name, entries, onClose }: CanvasMenuProps) {
	const opener = useRef(document.activeElement);
	const run = useRef<() => void>(undefined);
	const [open, setOpen] = useState(true);
	useEffect(() => setOpen(true), []);
	const choose = (action: () => void): void => {
		run.current = action;
	};
	return (
		<DropdownMenu.Root
			open={open}
			modal={false}
			onOpenChange={(next) => {
				setOpen(next);
				if (!next) onClose();
			}}
		>
			<DropdownMenu.Trigger asChild>
				<span className={styles.point} style={{ left: at.x, top: at.y }} aria-hidden />
			</DropdownMenu.Trigger>
			<DropdownMenu.Portal>
				<DropdownMenu.Content
					className={controls.menu}
					aria-label={name}
					align="start"
					sideOffset={0}
					collisionPadding={8}
					onCloseAutoFocus={(event) => {
						event.preventDefault();
						if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
						run.current?.();
					}}
				>
					<Entries entries={entries} onChoose={choose} />
				</DropdownMenu.Content>
			</DropdownMenu.Portal>
		</DropdownMenu.Root>
	);
}

interface EntriesProps {
	readonly entries: readonly MenuEntry[];
	/** What is chosen is done when the menu is gone and the focus is back. */
	readonly onChoose: (action: () => void) => void;
}

function Entries({ entries, onChoose }: EntriesProps) {
	return entries.map((entry, index) => (
		<Entry key={entry.kind === "rule" ? `rule ${index}` : nameOf(entry)} entry={entry} onChoose={onChoose} />
	));
}

function nameOf(entry: Exclude<MenuEntry, { kind: "rule" }>): string {
	return entry.kind === "command" ? entry.id : entry.label;
}

interface EntryProps {
	readonly entry: MenuEntry;
	readonly onChoose: EntriesProps["onChoose"];
}

function Entry({ entry, onChoose }: EntryProps) {
	switch (entry.kind) {
		case "rule":
			return <DropdownMenu.Separator className={controls.rule} />;
		case "more":
			return (
				<DropdownMenu.Sub>
					<DropdownMenu.SubTrigger className={controls.item}>
						<span className={styles.label}>{entry.label}</span>
						<ChevronRight size={14} strokeWidth={1.5} aria-hidden />
					</DropdownMenu.SubTrigger>
					<DropdownMenu.Portal>
						<DropdownMenu.SubContent className={controls.menu} sideOffset={2} collisionPadding={8}>
							<Entries entries={entry.entries} onChoose={onChoose} />
						</DropdownMenu.SubContent>
					</DropdownMenu.Portal>
				</DropdownMenu.Sub>
			);
		case "command":
			return <CommandEntry entry={entry} onChoose={onChoose} />;
		case "action":
			return (
				<Item label={entry.label} reason={entry.reason} onSelect={() => onChoose(entry.run)}>
					{entry.chosen === true && <Check size={14} strokeWidth={1.5} aria-label={texts.isSo} />}
				</Item>
			);
	}
}

interface CommandEntryProps {
	readonly entry: Extract<MenuEntry, { kind: "command" }>;
	readonly onChoose: EntriesProps["onChoose"];
}

function CommandEntry({ entry, onChoose }: CommandEntryProps) {
	const { id, name, unavailable } = commandById(entry.id);
	const key = commandKeyText(id);
	return (
		<Item
			label={entry.label ?? name}
			reason={unavailable?.(editorStore.getState())}
			onSelect={() => onChoose(() => void carryOut(id))}
		>
			{key !== undefined && <kbd>{key}</kbd>}
		</Item>
	);
}

interface ItemProps {
	readonly label: string;
	readonly reason: string | undefined;
	readonly onSelect: () => void;
	readonly children: React.ReactNode;
}

/** Radix takes pointers off disabled items, and with them the title that says why: so they stay, and do nothing. */
function Item({ label, reason, onSelect, children }: ItemProps) {
	const isOff = reason !== undefined;
	return (
		<DropdownMenu.Item
			className={`${controls.item} ${isOff ? styles.off : ""}`}
			aria-disabled={isOff || undefined}
			title={reason}
			onSelect={(event) => {
				if (isOff) event.preventDefault();
				else onSelect();
			}}
		>
			<span className={styles.label}>
				{label}
				{isOff && <small className={styles.reason}>{reason}</small>}
			</span>
			{children}
		</DropdownMenu.Item>
	);
}
