import { useMemo } from "react";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import type { TimeScale } from "./timeScale.ts";
import { usePlayback } from "./usePlayback.ts";

/** Share of the axis that a time is wide. */
const labelShare = 0.055;

/** The true times at the phases' boundaries; one that the cursor's own time covers is left out. */
export function AxisMarks({ scale }: { readonly scale: TimeScale }) {
	const marks = useMemo(() => readableMarks(scale), [scale]);
	const covered = usePlayback(({ tSeconds }) => {
		const at = scale.toShare(tSeconds);
		return marks.findIndex((mark) => Math.abs(scale.toShare(mark) - at) < labelShare);
	});
	return marks.map((mark, index) => (
		<span key={mark} data-covered={index === covered} style={{ left: `${scale.toShare(mark) * 100}%` }}>
			{formatClock(mark)}
		</span>
	));
}

/** Marks closer than a label is wide would overprint each other; the last one is kept. */
function readableMarks({ marks, toShare }: TimeScale): readonly number[] {
	const readable: number[] = [];
	for (const mark of marks) {
		const last = readable.at(-1);
		if (last === undefined || toShare(mark) - toShare(last) > labelShare) readable.push(mark);
		else if (mark === marks.at(-1) && readable.length > 1) readable[readable.length - 1] = mark;
	}
	return readable;
}
