import { useMemo } from "react";
import type { Problem } from "../../engine/model/problem.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import { applyFix, fixesNow } from "./problemFixes.ts";

interface ProblemFixesProps {
	readonly problem: Problem;
	readonly most: number;
}

/** Buttons that mend a problem of the YAML, the likeliest first. */
export function ProblemFixes({ problem, most }: ProblemFixesProps) {
	const text = useEditor((state) => state.text);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another text has other fixes
	const fixes = useMemo(() => fixesNow(problem).slice(0, most), [problem, text, most]);
	return fixes.map((fix) => (
		<button key={fix.label} type="button" className={controls.link} onClick={() => applyFix(problem, fix)}>
			{fix.label}
		</button>
	));
}
