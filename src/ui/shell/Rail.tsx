import { GalleryVertical, ListTree, Shapes, Zap } from "lucide-react";
import { lazy, useEffect, useRef, useState } from "react";
import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/shell.ts";
import { dragState } from "../canvas/drag/dragState.ts";
import { pointing } from "../failurelab/pointing.ts";
import { Palette } from "../palette/Palette.tsx";
import { paletteSearch } from "../palette/paletteSearch.ts";
import { Pane } from "../trouble/Pane.tsx";
import { useEditor } from "../useEditor.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./Rail.module.css";
import { railAsked } from "./showRail.ts";
import { useNarrow } from "./useNarrow.ts";

const ScenarioList = lazy(() =>
	import("../failurelab/ScenarioList.tsx").then((module) => ({ default: module.ScenarioList })),
);

const ScenesPanel = lazy(() => import("../scenes/ScenesPanel.tsx").then((module) => ({ default: module.ScenesPanel })));

const Outline = lazy(() => import("../palette/Outline.tsx").then((module) => ({ default: module.Outline })));

type RailTab = EditorState["rail"]["tab"];

const tabs = [
	{ tab: "palette", name: texts.palette, icon: Shapes },
	{ tab: "outline", name: texts.outline, icon: ListTree },
	{ tab: "scenarios", name: texts.scenarios, icon: Zap },
	{ tab: "scenes", name: texts.scenes, icon: GalleryVertical },
] as const;

/** The left side: what can be placed, what there is, and what can fail. Up to 1200 px wide only icons, opening over the canvas. */
export function Rail() {
	const tab = useEditor((state) => state.rail.tab);
	const narrow = useNarrow();
	const [over, setOver] = useState(false);
	useEffect(() => {
		if (!narrow) return;
		const stops = [paletteSearch, railAsked].map((each) => each.subscribe(() => setOver(true)));
		return () => {
			for (const stop of stops) stop();
		};
	}, [narrow]);
	const rail = useRef<HTMLElement>(null);
	useEffect(() => {
		if (!over) return;
		const closeOutside = (event: PointerEvent): void => {
			if (!(event.target instanceof Element) || rail.current?.contains(event.target) === true) return;
			// A form that was opened from it stands beside it.
			if (event.target.closest("[data-radix-popper-content-wrapper]") === null) setOver(false);
		};
		window.addEventListener("pointerdown", closeOutside);
		// What was chosen or taken from it is looked at on the canvas beneath.
		const stopChosen = editorStore.subscribe((state, before) => {
			const played = state.labScenario ?? state.scenarioId;
			if (played !== undefined && played !== (before.labScenario ?? before.scenarioId)) setOver(false);
		});
		const stopDragged = dragState.subscribe(() => {
			const drag = dragState.get();
			if (drag?.pointer !== undefined || drag?.held === false) setOver(false);
		});
		const stopPointed = pointing.subscribe(() => {
			if (pointing.get() !== undefined) setOver(false);
		});
		return () => {
			stopPointed();
			window.removeEventListener("pointerdown", closeOutside);
			stopChosen();
			stopDragged();
		};
	}, [over]);
	if (!narrow) {
		return (
			<aside className={styles.rail} aria-label={texts.paletteAndOutline}>
				<div className={styles.panel}>
					<div className={styles.tabs} role="tablist" aria-label={texts.leftPanel}>
						{tabs.map((each) => (
							<button
								key={each.tab}
								type="button"
								role="tab"
								className={styles.tab}
								data-hint={each.tab}
								aria-selected={tab === each.tab}
								onClick={() => editor.setRail(each.tab)}
							>
								{each.name}
							</button>
						))}
					</div>
					<RailContent tab={tab} />
				</div>
			</aside>
		);
	}
	return (
		<aside ref={rail} className={styles.rail} aria-label={texts.paletteAndOutline}>
			<div className={styles.icons}>
				{tabs.map((each) => (
					<IconButton
						key={each.tab}
						icon={each.icon}
						label={each.name}
						data-hint={each.tab}
						aria-expanded={over && tab === each.tab}
						onClick={() => {
							setOver(!(over && tab === each.tab));
							editor.setRail(each.tab);
						}}
					/>
				))}
			</div>
			{over && (
				<section
					className={styles.overlay}
					onKeyDown={(event) => event.key === "Escape" && setOver(false)}
					aria-label={tabs.find((each) => each.tab === tab)?.name}
				>
					<RailContent tab={tab} />
				</section>
			)}
		</aside>
	);
}

function RailContent({ tab }: { readonly tab: RailTab }) {
	return (
		<div className={styles.content}>
			<Pane key={tab} name={tabs.find((each) => each.tab === tab)?.name ?? ""}>
				{tab === "palette" && <Palette />}
				{tab === "outline" && <Outline />}
				{tab === "scenarios" && <ScenarioList />}
				{tab === "scenes" && <ScenesPanel />}
			</Pane>
		</div>
	);
}
