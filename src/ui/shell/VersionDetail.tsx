import { GitCompareArrows, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { versions } from "../../editor/versions.ts";
import { openCompare } from "../compare/openCompare.ts";
import { useEditor } from "../useEditor.ts";
import controls from "./Controls.module.css";
import { entryChanges } from "./entryChanges.ts";
import { textPicture } from "./textPicture.ts";
import styles from "./VersionsDialog.module.css";

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
/** More differences than these are looked at side by side. */
const mostChanges = 6;

interface VersionDetailProps {
	readonly version: KeptVersion;
	readonly onChanged: () => Promise<void>;
	readonly onClose: () => void;
}

/** One version: its picture, what the design has since then, and what can be done with it. */
export function VersionDetail({ version, onChanged, onClose }: VersionDetailProps) {
	const { text: then, title, atMs, designId, label } = version;
	const text = useEditor((state) => state.text);
	const isOfThis = useEditor((state) => state.file.id === designId);
	const picture = useMemo(() => textPicture(then), [then]);
	const restore = (): void => {
		editor.setText(then, {
			label: `Restore ${label === undefined ? `the version of ${shortTime(atMs)}` : `“${label}”`}`,
		});
		onClose();
	};
	const openCopy = (): void => {
		editor.openText(then, { name: version.fileName, savedText: undefined });
		onClose();
	};
	return (
		<section className={styles.detail} aria-label="Version">
			{picture === undefined ? (
				<p className={styles.none}>The text of this version has a problem, so there is no picture of it.</p>
			) : (
				<img className={styles.picture} src={picture} alt={`${title} as it was then`} />
			)}
			<VersionName version={version} onChanged={onChanged} />
			<p className={styles.when}>{dateTime.format(atMs)}</p>
			{isOfThis && <Since then={then} now={text} />}
			<div className={styles.actions}>
				{isOfThis && (
					<button type="button" className={controls.primary} disabled={then === text} onClick={restore}>
						Restore
					</button>
				)}
				<button type="button" className={isOfThis ? controls.outlined : controls.primary} onClick={openCopy}>
					Open as a copy
				</button>
				<button
					type="button"
					className={controls.outlined}
					disabled={then === text}
					onClick={() => openCompare({ a: { kind: "version", version }, b: { kind: "open" } })}
				>
					<GitCompareArrows size={14} strokeWidth={1.5} aria-hidden />
					Compare with now
				</button>
				<button
					type="button"
					className={controls.button}
					onClick={() => void versions.remove(version).then(() => onChanged())}
				>
					<Trash2 size={14} strokeWidth={1.5} aria-hidden />
					Delete
				</button>
			</div>
			<p className={styles.hint}>
				{isOfThis
					? "Restoring is one step of the history: undo brings back what is there now."
					: "What is open now stays among its own versions."}
			</p>
		</section>
	);
}

function shortTime(atMs: number): string {
	return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(atMs);
}

function VersionName({
	version,
	onChanged,
}: {
	readonly version: KeptVersion;
	readonly onChanged: () => Promise<void>;
}) {
	const [label, setLabel] = useState(version.label ?? "");
	const keep = async (): Promise<void> => {
		const typed = label.trim();
		if (typed === (version.label ?? "")) return;
		await versions.name(version, typed === "" ? undefined : typed);
		await onChanged();
	};
	return (
		<input
			className={styles.name}
			type="text"
			aria-label="Name of this version"
			placeholder="Name this version to keep it for good"
			maxLength={80}
			value={label}
			onChange={(event) => setLabel(event.target.value)}
			onBlur={() => void keep()}
			onKeyDown={(event) => event.key === "Enter" && void keep()}
		/>
	);
}

function Since({ then, now }: { readonly then: string; readonly now: string }) {
	const changes = useMemo(() => (then === now ? [] : entryChanges({ before: then, after: now })), [then, now]);
	if (then === now) return <p className={styles.when}>The design as it is now.</p>;
	const more = changes.length - mostChanges;
	return (
		<div className={styles.since}>
			<h3>Changed since then</h3>
			<ul>
				{changes.slice(0, mostChanges).map((change) => (
					<li key={change}>{change}</li>
				))}
				{more > 0 && <li>and {more} more</li>}
			</ul>
		</div>
	);
}
