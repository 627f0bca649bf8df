import { GitMerge } from "lucide-react";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/conflictLab.ts";
import { Section } from "../inspector/Section.tsx";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import { setupOfStore, storesToTry } from "./labSetup.ts";
import { strategyNames } from "./labTexts.ts";
import { openConflictLab } from "./openConflictLab.ts";

/** The way from a store to the conflict lab, with the store's strategy and regions; nothing where one replica writes. */
export function TryConflicts({ id }: { readonly id: Id }) {
	const design = useEditor((state) => state.design);
	const store = storesToTry(design).find((each) => each.id === id);
	if (store === undefined) return null;
	const { strategy } = setupOfStore(design, store);
	return (
		<Section title={texts.conflicts} aside={strategyNames[strategy].toLowerCase()}>
			<button type="button" className={controls.outlined} onClick={() => void openConflictLab(id)}>
				<GitMerge size={14} strokeWidth={1.5} aria-hidden />
				{texts.tryItsConflicts}
			</button>
		</Section>
	);
}
