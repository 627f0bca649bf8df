import { useEffect, useRef } from "react";
import styles from "./Spotlight.module.css";

/** It fades when the pointer has rested so long, in milliseconds. */
const restMs = 2500;

/** A bright spot in the place of the pointer. It follows each move outside React, by a transform alone. */
export function Spotlight() {
	const spot = useRef<HTMLDivElement>(null);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const rest = (): void => {
			if (spot.current !== null) spot.current.dataset.shown = "false";
		};
		const move = ({ clientX, clientY }: PointerEvent): void => {
			const element = spot.current;
			if (element === null) return;
			element.style.transform = `translate(${clientX}px, ${clientY}px)`;
			element.dataset.shown = "true";
			clearTimeout(timer);
			timer = setTimeout(rest, restMs);
		};
		addEventListener("pointermove", move, { capture: true, passive: true });
		return () => {
			clearTimeout(timer);
			removeEventListener("pointermove", move, { capture: true });
		};
	}, []);
	return <div ref={spot} className={styles.spot} data-testid="spotlight" aria-hidden="true" />;
}
