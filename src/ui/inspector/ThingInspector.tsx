import { Plus, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { removeItem } from "../../engine/model/commands/removeItem.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspector.ts";
import { removeItems } from "../canvas/removeChosen.ts";
import { TryConflicts } from "../conflictlab/TryConflicts.tsx";
import controls from "../shell/Controls.module.css";
import { Mark } from "../shell/Mark.tsx";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import { AddFeatureForm } from "./AddFeatureForm.tsx";
import form from "./AddForm.module.css";
import { ConsistencySection } from "./ConsistencySection.tsx";
import { FieldSearch } from "./FieldSearch.tsx";
import { FieldSections } from "./FieldSections.tsx";
import { FigureSection } from "./FigureSection.tsx";
import { FindingCards } from "./FindingCards.tsx";
import { IdField } from "./IdField.tsx";
import styles from "./InspectorPanel.module.css";
import { PanelTools } from "./PanelTools.tsx";
import { RegionsSection } from "./RegionsSection.tsx";
import { RoundTripsSection } from "./RoundTripsSection.tsx";
import { SearchedSections } from "./Section.tsx";
import { ShareSection } from "./ShareSection.tsx";
import { type ThingFacts, thingFacts } from "./thingFacts.ts";

/** Fields that have a section of their own. */
const hiddenFields = ["consistency", "replicas", "regions"];
const hiddenOfPopulation = ["share"];

interface ThingInspectorProps {
	readonly id: Id;
	readonly section?: "features";
}

/** One region, population, component or feature: findings, the choices that matter, all fields, its figures. */
export function ThingInspector({ id, section }: ThingInspectorProps) {
	const design = useEditor((state) => state.design);
	const thing = useMemo(() => thingFacts(design, id, section), [design, id, section]);
	const path = thing?.keys.join(".");
	// The same array while the thing stays the same, so that the fields' groups are kept.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the path says which keys
	const keys = useMemo(() => thing?.keys ?? [], [path]);
	const [search, setSearch] = useState("");
	if (thing === undefined) return <p className={styles.empty}>{texts.itIsNoLonger}</p>;
	return (
		<>
			<header className={styles.head}>
				<Mark icon={thing.icon} size={20} layer={thing.layer} />
				<div>
					<h2>{thing.name}</h2>
					<span>{thing.says}</span>
				</div>
				<PanelTools />
			</header>
			<FieldSearch value={search} onChange={setSearch} />
			{search === "" && <OwnSections thing={thing} id={id} />}
			<SearchedSections value={search !== ""}>
				<FieldSections
					keys={keys}
					hidden={thing.section === "users.populations" ? hiddenOfPopulation : hiddenFields}
					kind={thing.kind}
					search={search}
				/>
			</SearchedSections>
			{search === "" && <FigureSection thing={thing} id={id} />}
			<div className={styles.section}>
				<IdField section={thing.section} id={id} />
				<div className={styles.tools}>
					{(thing.layer === "application" || thing.layer === "data") && <AddFeature thing={thing} id={id} />}
					<button type="button" className={controls.outlined} onClick={() => remove(thing, id)}>
						<Trash2 size={14} strokeWidth={1.5} aria-hidden />
						{texts.deleteIt}
					</button>
				</div>
			</div>
		</>
	);
}

/** The choices that matter most, each with a section of its own. */
function OwnSections({ thing, id }: { readonly thing: ThingFacts; readonly id: Id }) {
	return (
		<>
			<FindingCards id={id} />
			{thing.layer === "data" && <ConsistencySection id={id} />}
			{thing.layer === "data" && <TryConflicts id={id} />}
			{thing.layer !== undefined && thing.layer !== "routing" && <RegionsSection id={id} />}
			{thing.section === "users.populations" && <ShareSection id={id} />}
			{(thing.section === "users.populations" || thing.section === "regions") && <RoundTripsSection id={id} />}
		</>
	);
}

/** A new feature that runs in this application, or keeps its records in this store. */
function AddFeature({ thing, id }: { readonly thing: ThingFacts; readonly id: Id }) {
	return (
		<PopoverButton
			className={controls.outlined}
			face={
				<>
					<Plus size={14} strokeWidth={1.5} aria-hidden />
					{texts.addAFeature}
				</>
			}
			place={{ className: form.popover, side: "left", align: "end", gap: 8 }}
		>
			{(close) => <AddFeatureForm onDone={close} {...(thing.layer === "data" ? { store: id } : { application: id })} />}
		</PopoverButton>
	);
}

function remove({ section, name }: ThingFacts, id: Id): void {
	if (section !== "features") removeItems({ ids: [id] });
	else editor.apply(texts.deleteName(name), removeItem(editorStore.getState().design, { section, id }));
}
