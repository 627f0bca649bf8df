import { type RefObject, useEffect, useState } from "react";

const nothing = { width: 0, height: 0 };

/** Of an element, in pixels, as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
	const [size, setSize] = useState(nothing);
	useEffect(() => {
		if (element.current === null) return undefined;
		const observer = new ResizeObserver(([entry]) => {
			if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
		});
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return size;
}
