import type { Run } from "../../engine/model/run.ts";
import { useShownSecond } from "./usePlayback.ts";

/** Index into the run's series of the moment shown, and that moment in whole seconds. */
export function useRunStep(run: Run): { readonly step: number; readonly second: number } {
	const second = useShownSecond();
	const last = run.series.tSeconds.length - 1;
	return { step: Math.max(0, Math.min(last, Math.floor(second / run.stepSeconds + 1e-9))), second };
}
