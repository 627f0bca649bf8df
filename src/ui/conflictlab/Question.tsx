import { type FormEvent, useState } from "react";
import type { Id } from "../../engine/model/design.ts";
import type { RecordValues } from "../../engine/model/vocabulary.ts";
import type { LabValue } from "../../engine/simulation/merge/lab/labScript.ts";
import { spokenValue } from "../../engine/simulation/merge/lab/labValue.ts";
import type { Version } from "../../engine/simulation/merge/mergeRule.ts";
import * as texts from "../../texts/conflictLab.ts";
import { conflictLab } from "./conflictLab.ts";
import { readAmount } from "./readAmount.ts";
import styles from "./SideForms.module.css";

interface QuestionProps {
	readonly region: Id;
	readonly versions: readonly Version<LabValue>[];
	readonly values: RecordValues;
	readonly after: number | undefined;
}

/** Several versions that wait for a person, who keeps one of them or writes what it should be. */
export function Question({ region, versions, values, after }: QuestionProps) {
	const [text, setText] = useState("");
	const value = readValue(values, text);
	const write = (event: FormEvent): void => {
		event.preventDefault();
		if (value !== undefined) conflictLab.act({ kind: "settle", region, value }, after);
	};
	return (
		<div className={styles.question}>
			<ul aria-label={texts.versionsIn(region)}>
				{versions.map(({ value: shown, write: id = "" }) => (
					<li key={id}>
						<b>{spokenValue(shown)}</b>
						<span>{id}</span>
						<button
							type="button"
							aria-label={texts.keepOfIn(spokenValue(shown), id, region)}
							onClick={() => conflictLab.act({ kind: "settle", region, keep: id }, after)}
						>
							{texts.keep}
						</button>
					</li>
				))}
			</ul>
			<form onSubmit={write}>
				<input
					aria-label={texts.whatShouldShow(region)}
					placeholder={values === "set" || values === "log" ? texts.orABC : texts.orByHand}
					value={text}
					onChange={(event) => setText(event.target.value)}
				/>
				<button type="submit" disabled={value === undefined}>
					{texts.write}
				</button>
			</form>
		</div>
	);
}

function readValue(values: RecordValues, text: string): LabValue | undefined {
	if (text.trim() === "") return undefined;
	if (values === "record") return text.trim();
	if (values === "counter" || values === "balance") return readAmount(text);
	const parts = text.split(",").map((part) => part.trim());
	return parts.filter((part) => part !== "");
}
