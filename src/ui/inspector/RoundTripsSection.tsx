import { useMemo } from "react";
import type { Id } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { type RoundTripRow, roundTripsFrom } from "../../engine/review/roundTripsFrom.ts";
import * as texts from "../../texts/inspector.ts";
import { litTrip } from "../canvas/map/litTrip.ts";
import { FigureDoor } from "../charts/FigureDoor.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./RoundTripsSection.module.css";
import { Section } from "./Section.tsx";

/** How far a region or its users are from the others; what is pointed at lights up on the map. */
export function RoundTripsSection({ id }: { readonly id: Id }) {
	const network = useEditor((state) => (state.preview ?? state.figures)?.network);
	const rows = useMemo(() => (network === undefined ? [] : roundTripsFrom(network, id)), [network, id]);
	if (rows.length === 0) return null;
	return (
		<Section title={texts.roundTrips} aside="p50">
			<ul className={styles.rows}>
				{rows.map((row) => (
					<Row key={row.to} id={id} row={row} />
				))}
			</ul>
		</Section>
	);
}

function Row({ id, row: { to, figure, share } }: { readonly id: Id; readonly row: RoundTripRow }) {
	const name = useEditor((state) => state.design.users.populations.get(to)?.name ?? to);
	const value = formatMs(figure.p50Ms);
	return (
		<li
			className={styles.row}
			onPointerEnter={() => litTrip.set({ a: id, b: to })}
			onPointerLeave={() => litTrip.set(undefined)}
		>
			<span title={name}>{name}</span>
			<i aria-hidden="true">
				<i style={{ width: `${share * 100}%` }} />
			</i>
			<b>
				<FigureDoor
					title={texts.idToNameValueSource({ id, name, value, source: figure.source })}
					why={{ figure: figureName.network(figure.from, figure.to) }}
				>
					{value}
				</FigureDoor>
			</b>
			<small>{figure.source}</small>
		</li>
	);
}
