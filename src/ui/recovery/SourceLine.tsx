import type { StageSource } from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/recovery.ts";
import { jumpToPath } from "../inspector/jumpToPath.ts";
import { writtenText } from "../inspector/writtenText.ts";
import { originText, settingText } from "./recoveryText.ts";
import styles from "./SourceLine.module.css";

/** The field that sets a stage, its value, and where it is written; the field leads there. */
export function SourceLine({ source }: { readonly source: StageSource }) {
	const { path, line, catalogue } = source;
	const written = line === null ? undefined : writtenText(path);
	return (
		<div className={styles.source}>
			<button
				type="button"
				title={line === null ? texts.inTheInspector(path) : texts.inTheYaml(path)}
				onClick={() => jumpToPath(path)}
			>
				{path}
			</button>
			<kbd>{written ?? settingText(source)}</kbd>
			<span title={catalogue?.source}>{originText(source)}</span>
		</div>
	);
}
