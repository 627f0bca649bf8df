import type { Effect } from "../../engine/model/commands/editEffect.ts";
import * as texts from "../../texts/menus.ts";
import { carryOutRemoval } from "../canvas/removeChosen.ts";
import controls from "../shell/Controls.module.css";
import { Dialog } from "../shell/Dialog.tsx";
import styles from "./RemovalDialog.module.css";
import { removalAsked } from "./removalAsked.ts";

/** What a removal takes along and changes, before it is done. Enter does it, Escape leaves all as it is. */
export function RemovalDialog({ onClose }: { readonly onClose: () => void }) {
	const plan = removalAsked.get();
	if (plan === undefined) return null;
	const gone = plan.effects.filter(({ kind }) => kind === "goes");
	const changed = plan.effects.filter(({ kind }) => kind === "changes");
	const remove = (): void => {
		onClose();
		carryOutRemoval(plan);
	};
	return (
		<Dialog title={`${plan.label}?`} description={texts.moreDependsOnItUndoBrings} onClose={onClose}>
			<EffectList title={texts.goesToo} effects={gone} />
			<EffectList title={texts.changes} effects={changed} />
			<div className={styles.buttons}>
				<button type="button" className={controls.outlined} onClick={onClose}>
					{texts.cancel}
				</button>
				{/* biome-ignore lint/a11y/noAutofocus: a dialog's first answer has the focus */}
				<button type="button" className={controls.primary} onClick={remove} autoFocus>
					{texts.remove}
				</button>
			</div>
		</Dialog>
	);
}

function EffectList({ title, effects }: { readonly title: string; readonly effects: readonly Effect[] }) {
	if (effects.length === 0) return null;
	return (
		<section className={styles.effects} aria-label={title}>
			<h3>{title}</h3>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys */}
			<ul tabIndex={0} aria-label={title}>
				{effects.map(({ text }) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</section>
	);
}
