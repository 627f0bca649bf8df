import { Blocks, ListTree, PanelLeftOpen, Zap } from "lucide-react";
import { type ComponentType, lazy, Suspense, useState } from "react";
import type { EditorState } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import { Outline } from "../palette/Outline.tsx";
import { Palette } from "../palette/Palette.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./Rail.module.css";
import { useNarrow } from "./useNarrow.ts";

type Tab = EditorState["rail"]["tab"];

const ScenarioList = lazy(async () => ({ default: (await import("../failurelab/ScenarioList.tsx")).ScenarioList }));

const tabs: readonly {
	readonly tab: Tab;
	readonly name: string;
	readonly Icon: typeof Blocks;
	readonly Panel: ComponentType;
}[] = [
	{ tab: "palette", name: "Palette", Icon: Blocks, Panel: Palette },
	{ tab: "outline", name: "Outline", Icon: ListTree, Panel: Outline },
	{ tab: "scenarios", name: "Scenarios", Icon: Zap, Panel: ScenarioList },
];

/** What can be added, what is there, what can go wrong. Narrow windows get marks that open it over the canvas. */
export function Rail() {
	const narrow = useNarrow();
	return narrow ? <NarrowRail /> : <WideRail />;
}

function WideRail() {
	const shown = useEditor((state) => state.rail.tab);
	return (
		<nav className={styles.rail} aria-label="Palette, outline, scenarios">
			<div role="tablist" aria-label="Rail" className={styles.tabs}>
				{tabs.map(({ tab, name }) => (
					<button key={tab} type="button" role="tab" aria-selected={shown === tab} onClick={() => editor.setRail(tab)}>
						{name}
					</button>
				))}
			</div>
			<RailPanel tab={shown} />
		</nav>
	);
}

function NarrowRail() {
	const shown = useEditor((state) => state.rail.tab);
	const [open, setOpen] = useState(false);
	return (
		<nav className={styles.narrow} aria-label="Palette, outline, scenarios">
			{tabs.map(({ tab, name, Icon }) => (
				<button
					key={tab}
					type="button"
					aria-label={name}
					title={name}
					aria-expanded={open && shown === tab}
					onClick={() => {
						setOpen(!(open && shown === tab));
						editor.setRail(tab);
					}}
				>
					<Icon size={16} strokeWidth={1.5} />
				</button>
			))}
			{open && (
				<div className={styles.over} data-testid="rail-over">
					<header>
						<b>{tabs.find(({ tab }) => tab === shown)?.name}</b>
						<button type="button" aria-label="Close" onClick={() => setOpen(false)}>
							<PanelLeftOpen size={14} strokeWidth={1.5} />
						</button>
					</header>
					<RailPanel tab={shown} />
				</div>
			)}
		</nav>
	);
}

function RailPanel({ tab }: { readonly tab: Tab }) {
	const shown = tabs.find((each) => each.tab === tab);
	return (
		<div className={styles.panel}>
			{shown !== undefined && (
				<Suspense>
					<shown.Panel />
				</Suspense>
			)}
		</div>
	);
}
