import type { KeyboardEvent } from "react";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { formatBytes } from "../../engine/model/numbers/formatBytes.ts";
import * as texts from "../../texts/dialogs.ts";
import { localTime } from "../localTime.ts";
import styles from "./VersionsDialog.module.css";

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
		return <p className={styles.none}>{texts.noVersionOfThisDesignYet}</p>;
	}
	return (
		<ul className={styles.list} aria-label={texts.versionsTheNewestFirst} onKeyDown={moveFocus}>
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
							<b>{label ?? localTime.dayAndSecond(atMs)}</b>
							<small>{formatBytes(text.length)}</small>
							{(label !== undefined || all) && (
								<span>
									{[all && title, label !== undefined && localTime.dayAndSecond(atMs)].filter(Boolean).join(" · ")}
								</span>
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
