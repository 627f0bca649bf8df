import { lazy, Suspense } from "react";
import * as texts from "../../texts/inspectorPanel.ts";
import type { Why } from "./Explanation.tsx";

const Explanation = lazy(() => import("./Explanation.tsx").then((each) => ({ default: each.Explanation })));

/** What a figure is made of; what shows it is loaded when the first one is asked for. */
export function WhyTerms({ why }: { readonly why: Why }) {
	return (
		<Suspense fallback={<p role="status">{texts.workingItOut}</p>}>
			<Explanation why={why} />
		</Suspense>
	);
}
