import type { EditorView } from "@codemirror/view";
import { useEffect, useRef, useState } from "react";
import { createYamlView } from "./createYamlView.ts";
import { YamlBar } from "./YamlBar.tsx";
import styles from "./YamlPane.module.css";

/** The design's text: edits here change the canvas, and edits there change this text where they belong. */
export function YamlPane() {
	const frame = useRef<HTMLDivElement>(null);
	const [view, setView] = useState<EditorView>();
	useEffect(() => {
		const parent = frame.current;
		if (parent === null) return;
		const made = createYamlView(parent);
		setView(made.view);
		return () => {
			setView(undefined);
			made.close();
		};
	}, []);
	return (
		<div className={styles.pane} data-testid="yaml">
			<YamlBar view={view} />
			<div ref={frame} className={styles.text} />
		</div>
	);
}
