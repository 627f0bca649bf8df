import { useState } from "react";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { FieldSearch } from "./FieldSearch.tsx";
import { FieldSections } from "./FieldSections.tsx";
import styles from "./InspectorPanel.module.css";
import { PanelTools } from "./PanelTools.tsx";
import { SearchedSections } from "./Section.tsx";

const root: readonly string[] = [];
/** They have inspectors of their own, or none: they are for the canvas. */
const hidden = [
	"archipelago",
	"regions",
	"routing",
	"balancing",
	"application",
	"data",
	"observability",
	"features",
	"scenarios",
	"canvas",
	"notes",
	"users",
];
const users: readonly string[] = ["users"];
const hiddenOfUsers = ["populations"];

/** What belongs to the whole design: name, users, traffic, failover, costs, business, the scenes of its presentation. */
export function DesignInspector() {
	const name = useEditor((state) => state.design.name);
	const [search, setSearch] = useState("");
	return (
		<>
			<header className={styles.head}>
				<div>
					<h2>{name}</h2>
					<span>{texts.theWholeDesign}</span>
				</div>
				<PanelTools />
			</header>
			<FieldSearch value={search} onChange={setSearch} />
			<SearchedSections value={search !== ""}>
				<FieldSections keys={root} hidden={hidden} search={search} />
				<FieldSections keys={users} hidden={hiddenOfUsers} title={texts.users} search={search} />
			</SearchedSections>
		</>
	);
}
