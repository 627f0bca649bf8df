import { CircleX, TriangleAlert } from "lucide-react";
import { useMemo, useState } from "react";
import { files } from "../../editor/files.ts";
import { linkCutters } from "../../engine/format/share/linkCutters.ts";
import { shareErrorText } from "../../engine/format/share/shareErrorText.ts";
import { shareFragment } from "../../engine/format/share/shareFragment.ts";
import type { ShareOpening } from "../../engine/format/share/shareOpening.ts";
import { localNumber } from "../../engine/model/numbers/localNumber.ts";
import * as texts from "../../texts/share.ts";
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
		<Dialog title={texts.share} description={texts.theLinkHoldsTheWholeDesign} onClose={onClose}>
			{fragment.ok ? (
				<>
					<LinkField link={addressOfPage() + fragment.value} />
					<LinkLength characters={addressOfPage().length + fragment.value.length} />
					<OpeningOptions opening={opening} onChange={setOpening} />
					<dl className={styles.facts}>
						<dt>{texts.holds}</dt>
						<dd>{sharedContents(design)}</dd>
						<dt>{texts.opens}</dt>
						<dd>{texts.asADesignOfItsOwn}</dd>
					</dl>
					{isOwnMachine() && <Warning text={texts.thisPageRunsOnYourOwn} />}
					{problem !== undefined && <Warning text={texts.theTextHasAProblem(problem.line)} />}
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
	if (cutters.length === 0) return <p className={styles.length}>{texts.groupedCharacters(grouped)}</p>;
	const names = cutters.map(({ what, characters: most }) => `${what} (${most})`).join(", ");
	return <Warning text={texts.charactersMoreThanSomeTake(grouped, names)} />;
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
				{texts.saveToAFile}
			</button>
			<button
				type="button"
				className={controls.outlined}
				onClick={() => dialogState.closeThen(() => openExport("svg"))}
			>
				{texts.exportAPictureThatHoldsIt}
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
