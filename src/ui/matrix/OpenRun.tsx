import { Play } from "lucide-react";
import type { Failure } from "../../engine/review/matrix/failure.ts";
import * as texts from "../../texts/matrix.ts";
import controls from "../shell/Controls.module.css";
import { playRow } from "./playRow.ts";

/** Plays a failure in the lab. */
export function OpenRun({ failure }: { readonly failure: Failure }) {
	return (
		<button type="button" className={controls.outlined} onClick={() => playRow(failure)}>
			<Play size={14} strokeWidth={1.5} aria-hidden />
			{texts.openTheRun}
		</button>
	);
}
