import { GitCompareArrows, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { versions } from "../../editor/versions.ts";
import * as texts from "../../texts/dialogs.ts";
import { openCompare } from "../compare/openCompare.ts";
import { localTime } from "../localTime.ts";
import { useEditor } from "../useEditor.ts";
import controls from "./Controls.module.css";
import { entryChanges } from "./entryChanges.ts";
import { textPicture } from "./textPicture.ts";
import styles from "./VersionsDialog.module.css";

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
			label: label === undefined ? texts.restoreTheVersionOf(localTime.dayAndMinute(atMs)) : texts.restoreName(label),
		});
		onClose();
	};
	const openCopy = (): void => {
		editor.openText(then, { name: version.fileName, savedText: undefined });
		onClose();
	};
	return (
		<section className={styles.detail} aria-label={texts.version}>
			{picture === undefined ? (
				<p className={styles.none}>{texts.theTextOfThisVersion}</p>
			) : (
				<img className={styles.picture} src={picture} alt={texts.asItWasThen(title)} />
			)}
			<VersionName version={version} onChanged={onChanged} />
			<p className={styles.when}>{localTime.weekdayAndSecond(atMs)}</p>
			{isOfThis && <Since then={then} now={text} />}
			<div className={styles.actions}>
				{isOfThis && (
					<button type="button" className={controls.primary} disabled={then === text} onClick={restore}>
						{texts.restore}
					</button>
				)}
				<button type="button" className={isOfThis ? controls.outlined : controls.primary} onClick={openCopy}>
					{texts.openAsACopy}
				</button>
				<button
					type="button"
					className={controls.outlined}
					disabled={then === text}
					onClick={() => openCompare({ a: { kind: "version", version }, b: { kind: "open" } })}
				>
					<GitCompareArrows size={14} strokeWidth={1.5} aria-hidden />
					{texts.compareWithNow}
				</button>
				<button
					type="button"
					className={controls.button}
					onClick={() => void versions.remove(version).then(() => onChanged())}
				>
					<Trash2 size={14} strokeWidth={1.5} aria-hidden />
					{texts.deleteIt}
				</button>
			</div>
			<p className={styles.hint}>{isOfThis ? texts.restoringIsOneStep : texts.whatIsOpenNowStaysAmong}</p>
		</section>
	);
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
			aria-label={texts.nameOfThisVersion}
			placeholder={texts.nameThisVersionToKeep}
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
	if (then === now) return <p className={styles.when}>{texts.theDesignAsItIsNow}</p>;
	const more = changes.length - mostChanges;
	return (
		<div className={styles.since}>
			<h3>{texts.changedSinceThen}</h3>
			<ul>
				{changes.slice(0, mostChanges).map((change) => (
					<li key={change}>{change}</li>
				))}
				{more > 0 && <li>{texts.andMore(more)}</li>}
			</ul>
		</div>
	);
}
