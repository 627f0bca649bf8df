import { CircleX } from "lucide-react";
import { useMemo } from "react";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Fields.module.css";
import type { FigureRow } from "./figureRow.ts";
import { featureRows, thingRows } from "./figureRows.ts";
import { Section } from "./Section.tsx";
import type { ThingFacts } from "./thingFacts.ts";
import { WhyButton } from "./WhyButton.tsx";

/** What follows from the settings; a store shows its features'. */
export function FigureSection({ thing, id }: { readonly thing: ThingFacts; readonly id: Id }) {
	const design = useEditor((state) => state.design);
	const figures = useEditor((state) => state.preview ?? state.figures);
	const groups = useMemo(() => {
		if (figures === undefined) return [];
		const features = [...design.features.values()].filter(
			(feature) =>
				(thing.section === "features" && feature.id === id) || (thing.section === "data" && feature.store === id),
		);
		const ofThing =
			thing.section === "features"
				? []
				: [{ title: titleOf(thing, features.length), rows: thingRows(design, figures, id) }];
		return [
			...features.map((feature) => ({ title: feature.name, rows: featureRows(figures, feature.id) })),
			...ofThing,
		];
	}, [design, figures, thing, id]);
	return groups
		.filter(({ rows }) => rows.length > 0)
		.map(({ title, rows }) => (
			<Section key={title} title={texts.figures} aside={title}>
				{rows.map((row) => (
					<Row key={row.label} row={row} />
				))}
			</Section>
		));
}

function Row({ row }: { readonly row: FigureRow }) {
	return (
		<div className={styles.figure}>
			<span title={row.says}>{row.label}</span>
			{row.missed ? <CircleX size={12} strokeWidth={1.5} role="img" aria-label={texts.missesItsObjective} /> : <span />}
			<b>{row.value}</b>
			<WhyButton title={`${row.label} ${row.value}`} says={row.says} why={row.why} />
		</div>
	);
}

/** What tells a thing's own figures from its features'. */
function titleOf({ section, name }: ThingFacts, features: number): string {
	if (section === "users.populations") return "p99";
	return features === 0 ? "" : name;
}
