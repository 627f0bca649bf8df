import { CircleX, TriangleAlert } from "lucide-react";
import { useMemo, useState } from "react";
import { files } from "../../editor/files.ts";
import { linkCutters } from "../../engine/format/share/linkCutters.ts";
import { shareErrorText } from "../../engine/format/share/shareErrorText.ts";
import { shareFragment } from "../../engine/format/share/shareFragment.ts";
import type { ShareOpening } from "../../engine/format/share/shareOpening.ts";
import { localNumber } from "../../engine/model/numbers/localNumber.ts";
import { openExport } from "../exports/openExport.ts";
import controls from "../shell/Controls.module.css";
import { Dialog } from "../shell/Dialog.tsx";
import { dialogState } from "../shell/dialogState.ts";
import { useEditor } from "../useEditor.ts";
import { LinkField } from "./LinkField.tsx";
import { OpeningOptions } from "./OpeningOptions.tsx";
import { openingAsShown } from "./openingAsShown.ts";
import styles from "./ShareDialog.module.css";
import { sharedContents } from "./sharedContents.ts";

/** Gives the whole design away as a link, and says what is in it and what may cut it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
	const text = useEditor((state) => state.text);
	const design = useEditor((state) => state.design);
	const problem = useEditor((state) => state.problems[0]);
	const [opening, setOpening] = useState<ShareOpening>(openingAsShown);
	const fragment = useMemo(() => shareFragment(text, opening), [text, opening]);
	return (
		<Dialog
			title="Share"
			description="The link holds the whole design. Nothing is sent to a server: whoever has the link has the design."
			onClose={onClose}
		>
			{fragment.ok ? (
				<>
					<LinkField link={addressOfPage() + fragment.value} />
					<LinkLength characters={addressOfPage().length + fragment.value.length} />
					<OpeningOptions opening={opening} onChange={setOpening} />
					<dl className={styles.facts}>
						<dt>Holds</dt>
						<dd>{sharedContents(design)}</dd>
						<dt>Opens</dt>
						<dd>
							As a design of its own, in any browser that reaches this page; what is open there stays. Later changes
							here don't reach it.
						</dd>
					</dl>
					{isOwnMachine() && <Warning text="This page runs on your own machine, so the link opens on no other." />}
					{problem !== undefined && (
						<Warning text={`The text has a problem in line ${problem.line}; whoever opens the link meets it too.`} />
					)}
				</>
			) : (
				<>
					<p className={styles.refused} role="alert">
						<CircleX size={14} strokeWidth={1.5} aria-hidden />
						{shareErrorText(fragment.error)}
					</p>
					<OtherWays />
				</>
			)}
		</Dialog>
	);
}

function LinkLength({ characters }: { readonly characters: number }) {
	const cutters = linkCutters(characters);
	const grouped = localNumber(characters, true);
	if (cutters.length === 0) return <p className={styles.length}>{grouped} characters.</p>;
	const names = cutters.map(({ what, characters: most }) => `${what} (${most})`).join(", ");
	return <Warning text={`${grouped} characters, more than some take and may cut: ${names}.`} />;
}

function Warning({ text }: { readonly text: string }) {
	return (
		<p className={styles.warning}>
			<TriangleAlert size={14} strokeWidth={1.5} aria-hidden />
			{text}
		</p>
	);
}

/** What is too long for a link goes as a file. */
function OtherWays() {
	return (
		<div className={styles.ways}>
			<button type="button" className={controls.primary} onClick={() => dialogState.closeThen(files.saveAs)}>
				Save to a file
			</button>
			<button
				type="button"
				className={controls.outlined}
				onClick={() => dialogState.closeThen(() => openExport("svg"))}
			>
				Export a picture that holds it…
			</button>
		</div>
	);
}

function addressOfPage(): string {
	return location.href.replace(/#.*$/s, "");
}

function isOwnMachine(): boolean {
	return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|)$/.test(location.hostname);
}
