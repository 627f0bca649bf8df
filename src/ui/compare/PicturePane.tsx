import { type KeyboardEvent, memo, useEffect, useRef } from "react";
import type { Shape } from "../../engine/drawing/shape.ts";
import { ShapeList } from "../canvas/ShapeView.tsx";
import styles from "./ComparePictures.module.css";
import { type PictureView, zoomedView } from "./pictureView.ts";
import { usePanZoom } from "./usePanZoom.ts";

interface PicturePaneProps {
	readonly title: string;
	/** In words, for who doesn't see it. */
	readonly description: string;
	readonly picture: readonly Shape[];
	/** Marks over it. */
	readonly marks: readonly Shape[];
	readonly view: PictureView;
}

const stepPx = 60;

/** One picture in its pane, moved and zoomed with the others. */
export const PicturePane = memo(function PicturePane({ title, description, picture, marks, view }: PicturePaneProps) {
	const pane = useRef<HTMLDivElement>(null);
	const moved = useRef<SVGGElement>(null);
	usePanZoom(pane, view);
	useEffect(() => {
		const place = (): void => {
			const { x, y, zoom } = view.get();
			moved.current?.setAttribute("transform", `translate(${x} ${y}) scale(${zoom})`);
		};
		place();
		return view.subscribe(place);
	}, [view]);
	return (
		<figure className={styles.pane}>
			<figcaption>{title}</figcaption>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that is scrolled by keys takes the focus */}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move it */}
			<div ref={pane} className={styles.stage} tabIndex={0} onKeyDown={(event) => onKeyDown(event, view)}>
				{/* biome-ignore lint/a11y/useSemanticElements: a picture with links in it is no single image */}
				<svg width="100%" height="100%" role="group" aria-label={description}>
					<g ref={moved}>
						<ShapeList shapes={picture} />
						<ShapeList shapes={marks} />
					</g>
				</svg>
			</div>
		</figure>
	);
});

const steps: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [stepPx, 0],
	ArrowRight: [-stepPx, 0],
	ArrowUp: [0, stepPx],
	ArrowDown: [0, -stepPx],
};

function onKeyDown(event: KeyboardEvent<HTMLElement>, view: PictureView): void {
	const { x, y, zoom } = view.get();
	const step = steps[event.key];
	const { clientWidth, clientHeight } = event.currentTarget;
	const middle = { x: clientWidth / 2, y: clientHeight / 2 };
	if (step !== undefined) view.set({ x: x + step[0], y: y + step[1], zoom });
	else if (event.key === "+" || event.key === "=") view.set(zoomedView(view.get(), middle, 1.25));
	else if (event.key === "-") view.set(zoomedView(view.get(), middle, 0.8));
	else return;
	event.preventDefault();
}
