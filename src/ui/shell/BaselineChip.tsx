import { Columns2, Pin, PinOff } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/dialogs.ts";
import { openCompare } from "../compare/openCompare.ts";
import { localTime } from "../localTime.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./BaselineChip.module.css";
import controls from "./Controls.module.css";
import { PopoverButton } from "./PopoverButton.tsx";

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
			aria-label={texts.baselinePinned(name, localTime.dayAndMinute(baseline.atMs))}
			title={texts.baselinePinned(name, localTime.dayAndMinute(baseline.atMs))}
			face={
				<>
					<Pin size={12} strokeWidth={1.5} aria-hidden />
					<span>{isOther ? texts.thanName(name) : texts.sinceAtMs(localTime.minute(baseline.atMs))}</span>
				</>
			}
			place={{ className: styles.popover, align: "end" }}
		>
			{(close) => (
				<>
					<h3>{texts.baseline}</h3>
					<p>{texts.asItWasAllFiguresShow(name, localTime.dayAndMinute(baseline.atMs))}</p>
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
							{texts.compare}
						</button>
						<button type="button" className={controls.outlined} onClick={() => editor.pinBaseline(undefined)}>
							<PinOff size={14} strokeWidth={1.5} aria-hidden />
							{texts.unpin}
						</button>
					</div>
				</>
			)}
		</PopoverButton>
	);
}
