import { Columns2, Pin, PinOff } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { openCompare } from "../compare/openCompare.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./BaselineChip.module.css";
import controls from "./Controls.module.css";
import { PopoverButton } from "./PopoverButton.tsx";

const hour = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** What the figures show their change since, and for how long; nothing while nothing is pinned. */
export function BaselineChip() {
	const baseline = useEditor((state) => state.baseline);
	const open = useEditor((state) => state.design.name);
	if (baseline === undefined) return null;
	const { name } = baseline.design;
	const isOther = name !== open;
	return (
		<PopoverButton
			className={styles.chip}
			aria-label={`Baseline: ${name}, pinned ${moment.format(baseline.atMs)}`}
			title={`Baseline: ${name}, pinned ${moment.format(baseline.atMs)}`}
			face={
				<>
					<Pin size={12} strokeWidth={1.5} aria-hidden />
					<span>{isOther ? `than ${name}` : `since ${hour.format(baseline.atMs)}`}</span>
				</>
			}
			place={{ className: styles.popover, align: "end" }}
		>
			{(close) => (
				<>
					<h3>Baseline</h3>
					<p>
						{name}, as it was {moment.format(baseline.atMs)}. All figures show their change from it.
					</p>
					<div className={styles.actions}>
						<button
							type="button"
							className={controls.outlined}
							onClick={() => {
								close();
								openCompare({ a: { kind: "baseline" }, b: { kind: "open" } });
							}}
						>
							<Columns2 size={14} strokeWidth={1.5} aria-hidden />
							Compare
						</button>
						<button type="button" className={controls.outlined} onClick={() => editor.pinBaseline(undefined)}>
							<PinOff size={14} strokeWidth={1.5} aria-hidden />
							Unpin
						</button>
					</div>
				</>
			)}
		</PopoverButton>
	);
}
