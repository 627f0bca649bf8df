import { Play } from "lucide-react";
import { useMemo, useState } from "react";
import { operations } from "../../engine/model/vocabulary.ts";
import { lossScenario } from "../../engine/review/recovery/lossScenario.ts";
import * as texts from "../../texts/recovery.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import styles from "./PlayedLoss.module.css";
import { WhyRecovery } from "./WhyRecovery.tsx";

/** Under a recovery time's terms: the same loss, played and broken into what it waits for. */
export function PlayedLoss({ figure }: { readonly figure: string }) {
	const [, region = "", feature = "", asked] = figure.split("/");
	const operation = operations.find((each) => each === asked);
	const rtoSeconds = useEditor(
		({ figures }) =>
			figures?.recovery.find((row) => row.region === region && row.feature === feature && row.operation === operation)
				?.rtoSeconds,
	);
	const scenario = useMemo(() => lossScenario(region, rtoSeconds ?? null), [region, rtoSeconds]);
	const [open, setOpen] = useState(false);
	if (rtoSeconds === undefined || rtoSeconds === 0 || operation === undefined) return null;
	if (!open) {
		return (
			<button type="button" className={`${controls.outlined} ${styles.play}`} onClick={() => setOpen(true)}>
				<Play size={14} strokeWidth={1.5} aria-hidden />
				{texts.playTheLossOf(region)}
			</button>
		);
	}
	return (
		<div className={styles.played} ref={show}>
			<WhyRecovery scenario={scenario} feature={feature} operation={operation} onClose={() => setOpen(false)} />
		</div>
	);
}

function show(played: HTMLElement | null): void {
	played?.scrollIntoView({ block: "start" });
}
