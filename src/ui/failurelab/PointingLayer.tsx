import { Panel, ViewportPortal } from "@xyflow/react";
import { X } from "lucide-react";
import type { Point } from "../../engine/layout/rect.ts";
import { roundedPath } from "../../engine/layout/roundedPath.ts";
import type { Design } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import * as texts from "../../texts/failureLab.ts";
import { faultKinds } from "./faultKinds.ts";
import { faultText, spanText } from "./faultText.ts";
import styles from "./PointingLayer.module.css";
import type { Pointed, PointedLine, PointingGround } from "./pointedFault.ts";
import { type PointingKind, pointing } from "./pointing.ts";
import button from "./SmallButton.module.css";
import { timesNow } from "./strikePointed.ts";
import { usePointing } from "./usePointing.ts";

interface PointingLayerProps {
	readonly kind: PointingKind;
	readonly design: Design;
	readonly layout: PointingGround;
}

/** A fault that waits for its target: what is pointed at, what would become of it, or why it can't. */
export function PointingLayer({ kind, design, layout }: PointingLayerProps) {
	const { pointed, at, path, first } = usePointing({ kind, design, layout });
	const refused = pointed?.kind === "refused" && (path.length > 1 || kind !== "partition");
	return (
		<>
			<ViewportPortal>
				<svg className={styles.marks} width={layout.width} height={layout.height} aria-hidden="true">
					<Marked pointed={pointed} />
					{first !== undefined && <Column layout={layout} region={first} />}
					{path.length > 1 && <path className={styles.cut} data-refused={refused} d={pathOf(path)} />}
				</svg>
				{at !== undefined && pointed !== undefined && (
					<div
						className={styles.words}
						data-refused={pointed.kind === "refused"}
						style={{ left: at.x, top: at.y, transform: beside(at, layout) }}
					>
						{wordsOf(pointed)}
					</div>
				)}
			</ViewportPortal>
			<Panel position="top-center" className={styles.panel} data-pointing-banner>
				<div className={styles.banner} role="status" data-testid="pointing">
					<b>{faultKinds.find((each) => each.kind === kind)?.name}</b>
					<span>{first === undefined ? hints[kind] : texts.pointAtTheRegion(first)}</span>
					<button
						type="button"
						className={button.small}
						aria-label={texts.stopPointing}
						title={texts.stopPointingEscape}
						onClick={pointing.end}
					>
						<X size={14} strokeWidth={1.5} />
					</button>
				</div>
			</Panel>
		</>
	);
}

const hints: Readonly<Record<PointingKind, string>> = {
	"region-down": texts.pointAtTheRegionThatGoes,
	partition: texts.drawTheCutAcrossTheLinks,
	degraded: texts.pointAtTheRegionThatGets,
	"replication-stall": texts.pointAtTheStoreThatStops,
	"store-down": texts.pointAtTheReplicaThatStops,
	"slow-link": texts.pointAtALink,
	surge: texts.pointAtTheUsersWhoCome,
	"false-alarm": texts.pointAtTheRegionThatIsTaken,
	"routing-down": texts.pointAtTheRoutingEntry,
};

/** Towards the middle of the diagram, so that the words stay in the window. */
function beside(at: Point, { width, height }: PointingGround): string {
	const x = at.x > width * 0.6 ? "calc(-100% - 12px)" : "12px";
	const y = at.y > height * 0.6 ? "calc(-100% - 8px)" : "14px";
	return `translate(${x}, ${y})`;
}

function wordsOf(pointed: Pointed): string {
	switch (pointed.kind) {
		case "refused":
			return pointed.says;
		case "first":
			return texts.fromTo(pointed.region);
		case "strikes": {
			const { atMs, forMs } = timesNow();
			return texts.faultFromAtMs(faultText(pointed.fault), formatClock(atMs / 1000), spanText(forMs));
		}
	}
}

function Marked({ pointed }: { readonly pointed: Pointed | undefined }) {
	if (pointed === undefined || pointed.kind === "refused") return null;
	return (
		<>
			{pointed.rects.map(({ x, y, w, h }) => (
				<rect key={`${x},${y}`} className={styles.target} x={x} y={y} width={w} height={h} rx={6} />
			))}
			{pointed.kind === "strikes" && pointed.lines.map((line) => <StruckLine key={line.id} line={line} />)}
		</>
	);
}

function StruckLine({ line }: { readonly line: PointedLine }) {
	return <path className={styles.line} d={roundedPath(line.points, line.radius)} />;
}

function Column({ layout, region }: { readonly layout: PointingGround; readonly region: string }) {
	const rect = layout.columns.find((column) => column.region === region)?.rect;
	if (rect === undefined) return null;
	return <rect className={styles.target} x={rect.x} y={rect.y} width={rect.w} height={rect.h} rx={6} />;
}

function pathOf(points: readonly Point[]): string {
	return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}
