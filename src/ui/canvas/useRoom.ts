import { type RefObject, useEffect, useState } from "react";

/** Steps in which the room is measured, so that a splitter's drag doesn't lay out for every pixel. */
const roomStep = 4;

/** The element's size, in steps. */
export function useRoom(frame: RefObject<HTMLElement | null>) {
	const [room, setRoom] = useState<{ readonly width: number; readonly height: number }>();
	useEffect(() => {
		const element = frame.current;
		if (element === null) return;
		const measure = (): void => {
			const width = Math.floor(element.clientWidth / roomStep) * roomStep;
			const height = Math.floor(element.clientHeight / roomStep) * roomStep;
			if (width === 0 || height === 0) return;
			setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
		};
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		measure();
		return () => observer.disconnect();
	}, [frame]);
	return room;
}
