import { useEditor } from "../useEditor.ts";
import { FieldSections } from "./FieldSections.tsx";
import styles from "./InspectorPanel.module.css";
import { PanelTools } from "./PanelTools.tsx";

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
	"scenes",
	"users",
];
const users: readonly string[] = ["users"];
const hiddenOfUsers = ["populations"];

/** What belongs to the whole design: name, users, traffic, failover, costs, business. */
export function DesignInspector() {
	const name = useEditor((state) => state.design.name);
	return (
		<>
			<header className={styles.head}>
				<div>
					<h2>{name}</h2>
					<span>The whole design</span>
				</div>
				<PanelTools />
			</header>
			<FieldSections keys={root} hidden={hidden} />
			<FieldSections keys={users} hidden={hiddenOfUsers} title="Users" />
		</>
	);
}
