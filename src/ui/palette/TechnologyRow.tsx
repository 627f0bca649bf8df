import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Technology } from "../../engine/catalog/technology.ts";
import { type Consistency, consistencies } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/palette.ts";
import { beginDrag } from "../canvas/drag/beginDrag.ts";
import { pickUp } from "../canvas/drag/pickUp.ts";
import { ConsistencyLetter } from "../shell/ConsistencyLetter.tsx";
import { Mark } from "../shell/Mark.tsx";
import styles from "./Palette.module.css";

interface TechnologyRowProps {
	readonly technology: Technology;
	/** The design has it. */
	readonly used: boolean;
	/** What it is, once that is known. */
	readonly summary: string | undefined;
	/** By the pointer or the keyboard. */
	readonly onPoint: () => void;
}

/** A technology: drag it into a cell, or press it and then the cell; pressed twice, it goes to the selected region, else to all. */
export function TechnologyRow({ technology, used, summary, onPoint }: TechnologyRowProps) {
	const what = summary === undefined ? technology.name : `${technology.name}: ${summary}.`;
	return (
		<button
			type="button"
			className={styles.row}
			title={texts.dragItIntoARegion(what)}
			data-technology={technology.key}
			onPointerEnter={onPoint}
			onFocus={onPoint}
			onPointerDown={(event) => {
				if (event.button !== 0) return;
				beginDrag({ kind: "technology", technology }, event);
			}}
			onClick={() => pickUp({ kind: "technology", technology }, () => void addTechnology(technology))}
		>
			<Mark icon={technology.icon} />
			<span>{technology.name}</span>
			{used && <i className={styles.used} title={texts.inThisDesign} />}
			<span className={styles.letters}>
				{offeredConsistencies(technology).map((consistency) => (
					<ConsistencyLetter key={consistency} consistency={consistency} look="plain" />
				))}
			</span>
		</button>
	);
}

/** The strongest promises of its patterns and modes, from the strongest on. */
function offeredConsistencies({ data }: Technology): readonly Consistency[] {
	const offered = new Set(data?.strongest.map(({ consistency }) => consistency));
	return consistencies.filter((consistency) => offered.has(consistency));
}

async function addTechnology(technology: Technology): Promise<void> {
	const { addComponent, newComponentId } = await import("../../engine/model/commands/addComponent.ts");
	const { design, selection } = editorStore.getState();
	const chosen = selection.kind === "items" ? selection.ids.filter((id) => design.regions.has(id)) : [];
	const regions = technology.layer === "routing" || chosen.length === 0 ? "all" : chosen;
	const id = newComponentId(design, technology.key);
	if (editor.apply(texts.addName(technology.name), addComponent(design, { technology, regions }))) {
		editor.select({ kind: "items", ids: [id] });
	}
}
