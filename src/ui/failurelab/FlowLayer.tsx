import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { detours, dotsOf, type FlowPicture, flowPicture } from "../../engine/drawing/flowPicture.ts";
import type { Moment } from "../../engine/drawing/moment.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import { useEditor } from "../useEditor.ts";
import { changeRates } from "./changeRates.ts";
import styles from "./FlowLayer.module.css";
import { dotColours, paintDots } from "./paintDots.ts";
import type { DotColours } from "./paintFlows.ts";
import { shownPlayback } from "./shownPlayback.ts";

interface FlowLayerProps {
	readonly layout: Pick<Layout, "flows"> & { readonly covers?: readonly Rect[] };
	readonly moment: Moment;
}

/**
 * The requests on their ways, as dots by rate and outcome, on one canvas over the diagram. Stands inside
 * React Flow and follows its viewport. Nothing is React state: it is painted when the clock moves, the
 * viewport changes or the run does, and what it shows depends on the time alone.
 */
export function FlowLayer({ layout, moment }: FlowLayerProps) {
	const populations = useEditor((state) => state.design.users.populations);
	const flow = useStoreApi();
	const canvas = useRef<HTMLCanvasElement>(null);
	const picture = useRef<FlowPicture | undefined>(undefined);
	const repaint = useRef<() => void>(() => {});
	picture.current = useMemo(
		() =>
			flowPicture(layout.flows, {
				moment,
				shareOf: (id) => populations.get(id)?.share ?? 0,
				covers: layout.covers,
			}),
		[layout.flows, layout.covers, moment, populations],
	);

	useEffect(() => {
		const element = canvas.current;
		if (element === null) return;
		const painter = startPainter(element, () => {
			const { transform } = flow.getState();
			return { picture: picture.current, transform };
		});
		repaint.current = painter.request;
		const leave = [shownPlayback.subscribe(painter.request), flow.subscribe(painter.request), painter.stop];
		return () => {
			for (const each of leave) each();
		};
	}, [flow]);
	useEffect(() => repaint.current());

	// A picture of what the tables say in figures.
	return (
		<div className={styles.layer} aria-hidden="true">
			<canvas ref={canvas} data-testid="flow-layer" />
		</div>
	);
}

/**
 * Pixels that dots move in a second of the run, at any speed of playback: where they stand hangs on the
 * moment alone. At 100× they move by less than half their spacing from frame to frame, so that the row
 * doesn't seem to run backwards.
 */
const dotPixelsPerSecond = 2;

interface Scene {
	readonly picture: FlowPicture | undefined;
	readonly transform: readonly [number, number, number];
}

function startPainter(element: HTMLCanvasElement, sceneNow: () => Scene) {
	const context = element.getContext("2d");
	let frame: number | undefined;
	let colours: DotColours | undefined;
	let painted: (Scene & { readonly travelled: number }) | undefined;
	const motion = matchMedia("(prefers-reduced-motion: reduce)");
	let still = motion.matches;

	/** By steps of a pixel or two: less is no move that anybody sees, and each costs the page a frame. */
	const travelledNow = () => {
		const { stepSeconds } = changeRates(editorStore.getState().design);
		const steps = Math.floor(shownPlayback.get().tSeconds / stepSeconds + 1e-6);
		return still ? 0 : steps * stepSeconds * dotPixelsPerSecond;
	};
	const paint = () => {
		frame = undefined;
		const scene = sceneNow();
		const { picture, transform } = scene;
		if (context === null) return;
		colours ??= dotColours(element);
		const travelled = travelledNow();
		painted = { ...scene, travelled };
		const flows =
			picture === undefined
				? { dots: [], detours: [] }
				: { dots: dotsOf(picture, travelled), detours: detours(picture) };
		paintDots(context, flows, { transform, colours });
	};
	const paintSoon = () => {
		frame ??= requestAnimationFrame(paint);
	};
	const repaint = () => {
		painted = undefined;
		paintSoon();
	};
	const request = () => {
		const scene = sceneNow();
		const same =
			painted !== undefined &&
			painted.picture === scene.picture &&
			painted.transform === scene.transform &&
			painted.travelled === travelledNow();
		if (same) return;
		// While a run plays this is told within a frame, in which the cursor moves too.
		if (shownPlayback.get().playing) paint();
		else paintSoon();
	};
	const resized = new ResizeObserver(() => {
		fitToScreen(element);
		repaint();
	});
	resized.observe(element);
	const themed = new MutationObserver(() => {
		colours = undefined;
		repaint();
	});
	themed.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
	const moved = () => {
		still = motion.matches;
		repaint();
	};
	motion.addEventListener("change", moved);
	repaint();
	return {
		request,
		stop: () => {
			if (frame !== undefined) cancelAnimationFrame(frame);
			resized.disconnect();
			themed.disconnect();
			motion.removeEventListener("change", moved);
		},
	};
}

/** As many pixels as the screen has where the canvas stands; setting them clears it. */
function fitToScreen(element: HTMLCanvasElement): void {
	const ratio = devicePixelRatio;
	const [width, height] = [Math.round(element.clientWidth * ratio), Math.round(element.clientHeight * ratio)];
	if (element.width !== width) element.width = width;
	if (element.height !== height) element.height = height;
}
