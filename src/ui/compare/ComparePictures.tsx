import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { compareShapes } from "../../engine/drawing/compareShapes.ts";
import type { Design } from "../../engine/model/design.ts";
import type { DesignComparison, DesignMarks, Difference } from "../../engine/model/difference.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { comparisonMarks } from "../../engine/review/compare/comparisonMarks.ts";
import { unionDesign } from "../../engine/review/compare/unionDesign.ts";
import * as texts from "../../texts/compare.ts";
import { IconButton } from "../shell/IconButton.tsx";
import styles from "./ComparePictures.module.css";
import { boxAround, type DrawnSide, drawnSide } from "./drawnSide.ts";
import { MarkKey } from "./MarkKey.tsx";
import { PicturePane } from "./PicturePane.tsx";
import { createPictureView, fittingView, viewShowing, zoomedView } from "./pictureView.ts";
import { shownIds } from "./shownIds.ts";
import { useSize } from "./useSize.ts";

export type PictureMode = "beside" | "over";

interface ComparePicturesProps {
	readonly mode: PictureMode;
	readonly a: Design;
	readonly b: Design;
	readonly names: { readonly a: string; readonly b: string };
	readonly figures: { readonly a: Figures | undefined; readonly b: Figures | undefined };
	readonly comparison: DesignComparison;
	/** What was chosen in the table. */
	readonly chosen: Difference | undefined;
}

interface Pane {
	readonly title: string;
	readonly drawn: DrawnSide;
	readonly marks: DesignMarks;
}

/** Both designs side by side, or all that either has in one picture, with what differs marked. */
export function ComparePictures(props: ComparePicturesProps) {
	const panes = usePanes(props);
	const [view] = useState(createPictureView);
	const frame = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(frame);
	const room = useMemo(
		() => ({ width: width / panes.length, height: height - captionPx }),
		[width, height, panes.length],
	);
	const whole = useMemo(
		() => ({
			width: Math.max(...panes.map(({ drawn }) => drawn.layout.width)),
			height: Math.max(...panes.map(({ drawn }) => drawn.layout.height)),
		}),
		[panes],
	);
	const fit = () => view.set(fittingView(whole, room));
	const zoom = (factor: number) => view.set(zoomedView(view.get(), { x: room.width / 2, y: room.height / 2 }, factor));
	useEffect(() => {
		if (room.width > 0 && room.height > 0) view.set(fittingView(whole, room));
	}, [view, whole, room]);
	const ids = useMemo(() => shownIds(props.chosen), [props.chosen]);
	useEffect(() => {
		// Where it stands in the second design, or in the first if it is gone.
		const box = panes
			.toReversed()
			.map(({ drawn }) => boxAround(drawn.layout, ids))
			.find((each) => each !== undefined);
		if (box !== undefined) view.set(viewShowing(view.get(), { x: box.x, y: box.y, width: box.w, height: box.h }, room));
	}, [view, panes, ids, room]);
	return (
		<section className={styles.pictures} aria-label={texts.pictures}>
			<div ref={frame} className={styles.panes} data-mode={props.mode}>
				{panes.map(({ title, drawn, marks }) => (
					<MarkedPane key={title} {...{ title, drawn, marks, view, ids }} />
				))}
			</div>
			<div className={styles.tools}>
				<MarkKey />
				<IconButton icon={ZoomOut} label={texts.zoomOut} onClick={() => zoom(0.8)} />
				<IconButton icon={ZoomIn} label={texts.zoomIn} onClick={() => zoom(1.25)} />
				<IconButton icon={Maximize} label={texts.fitThePictures} onClick={fit} />
			</div>
		</section>
	);
}

/** The line over a picture that says what it is, in pixels. */
const captionPx = 24;

interface MarkedPaneProps extends Pane {
	readonly view: ReturnType<typeof createPictureView>;
	readonly ids: ReadonlySet<string>;
}

function MarkedPane({ title, drawn, marks, view, ids }: MarkedPaneProps) {
	const over = useMemo(() => compareShapes(drawn.layout, { marks, chosen: ids }), [drawn, marks, ids]);
	return (
		<PicturePane
			title={title}
			description={texts.markedAsDifferentTheTablesSay(title, marks.marks.size)}
			picture={drawn.picture}
			marks={over}
			view={view}
		/>
	);
}

function usePanes({ mode, a, b, names, figures, comparison }: ComparePicturesProps): readonly Pane[] {
	const marks = useMemo(() => comparisonMarks(comparison), [comparison]);
	return useMemo(() => {
		if (mode === "over") {
			const drawn = drawnSide(unionDesign(a, b), { gone: marks.gone });
			return [{ title: `${names.a} → ${names.b}`, drawn, marks: marks.both }];
		}
		return [
			{ title: texts.beforeA(names.a), drawn: drawnSide(a, { figures: figures.a }), marks: marks.a },
			{ title: texts.afterB(names.b), drawn: drawnSide(b, { figures: figures.b }), marks: marks.b },
		];
	}, [mode, a, b, names.a, names.b, figures.a, figures.b, marks]);
}
