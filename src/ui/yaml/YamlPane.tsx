import { useEffect, useRef } from "react";
import { createYamlView } from "./createYamlView.ts";
import styles from "./YamlPane.module.css";

/** The design's text: edits here change the canvas, and edits there change this text where they belong. */
export function YamlPane() {
	const frame = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const parent = frame.current;
		if (parent === null) return;
		return createYamlView(parent);
	}, []);
	return <div ref={frame} className={styles.pane} data-testid="yaml" />;
}
