import type { KeyboardEvent } from "react";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { formatBytes } from "../../engine/model/numbers/formatBytes.ts";
import styles from "./VersionsDialog.module.css";

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

interface VersionListProps {
	/** Undefined until they are read. */
	readonly versions: readonly KeptVersion[] | undefined;
	readonly chosen: KeptVersion | undefined;
	/** Of all designs: each row says which. */
	readonly all: boolean;
	readonly onChoose: (version: KeptVersion) => void;
}

/** The versions, the newest first. */
export function VersionList({ versions, chosen, all, onChoose }: VersionListProps) {
	if (versions?.length === 0) {
		return (
			<p className={styles.none}>
				No version of this design yet: the first is kept half a second after an edit. To go back to a design that was
				open before, show the other designs too.
			</p>
		);
	}
	return (
		<ul className={styles.list} aria-label="Versions, the newest first" onKeyDown={moveFocus}>
			{versions?.map((version) => {
				const { designId, atMs, label, title, text } = version;
				return (
					<li key={`${designId} ${atMs}`}>
						<button
							type="button"
							className={styles.version}
							aria-pressed={version === chosen}
							onClick={() => onChoose(version)}
						>
							<b>{label ?? dateTime.format(atMs)}</b>
							<small>{formatBytes(text.length)}</small>
							{(label !== undefined || all) && (
								<span>{[all && title, label !== undefined && dateTime.format(atMs)].filter(Boolean).join(" · ")}</span>
							)}
						</button>
					</li>
				);
			})}
		</ul>
	);
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
	const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (by === undefined) return;
	event.preventDefault();
	const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
	const next = rows[rows.indexOf(document.activeElement as HTMLElement) + by];
	next?.focus();
	next?.click();
}
