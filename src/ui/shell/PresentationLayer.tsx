import { lazy, Suspense } from "react";
import { useEditor } from "../useEditor.ts";

const Presentation = lazy(async () => ({ default: (await import("../present/Presentation.tsx")).Presentation }));

/** The presentation over everything, while there is one. */
export function PresentationLayer() {
	const presenting = useEditor((state) => state.presenting !== undefined);
	if (!presenting) return null;
	return (
		<Suspense>
			<Presentation />
		</Suspense>
	);
}
