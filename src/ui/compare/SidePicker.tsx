import { FolderOpen } from "lucide-react";
import { type ChangeEvent, useId, useRef } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import * as texts from "../../texts/compare.ts";
import { IconButton } from "../shell/IconButton.tsx";
import styles from "./ComparePage.module.css";
import type { SideChoice } from "./compareState.ts";
import { choiceValue, sideOptions } from "./sideOptions.ts";

interface SidePickerProps {
	readonly label: string;
	readonly chosen: SideChoice;
	readonly versions: readonly KeptVersion[];
	readonly onChoose: (choice: SideChoice) => void;
}

/** Which design is one side of the comparison. */
export function SidePicker({ label, chosen, versions, onChoose }: SidePickerProps) {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const groups = sideOptions(editorStore.getState(), versions, chosen);
	const choose = (value: string): void => {
		const option = groups.flatMap(({ options }) => options).find((each) => each.value === value);
		if (option !== undefined) onChoose(option.choice);
	};
	const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
		const file = event.target.files?.[0];
		event.target.value = "";
		if (file !== undefined) onChoose({ kind: "file", name: file.name, text: await file.text() });
	};
	return (
		<div className={styles.side}>
			<label htmlFor={id}>{label}</label>
			<select id={id} value={choiceValue(chosen)} onChange={(event) => choose(event.target.value)}>
				{groups.map(({ title, options }) => (
					<optgroup key={title} label={title}>
						{options.map((option) => (
							<option key={option.value} value={option.value}>
								{option.label}
							</option>
						))}
					</optgroup>
				))}
			</select>
			<IconButton icon={FolderOpen} label={texts.fromAFile(label)} onClick={() => input.current?.click()} />
			<input ref={input} type="file" accept=".yaml,.yml" hidden onChange={(event) => void take(event)} />
		</div>
	);
}
