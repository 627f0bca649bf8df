import { useState } from "react";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import { ChoiceTable } from "./ChoiceTable.tsx";
import { markOf } from "./markOf.tsx";
import styles from "./Outcomes.module.css";
import type { ChosenField } from "./storeChoices.ts";
import { useOutcomes } from "./useOutcomes.ts";

const names: Readonly<Record<ChosenField, string>> = {
	consistency: texts.consistency,
	pattern: texts.pattern,
	leader: texts.leader,
	mode: texts.replication,
};

interface CompareChoicesProps {
	readonly id: Id;
	readonly fields: readonly ChosenField[];
}

/** Opens a store's choices with all that each would come to. */
export function CompareChoices({ id, fields }: CompareChoicesProps) {
	const name = useEditor((state) => state.design.data.get(id)?.name ?? id);
	return (
		<PopoverButton
			className={`${controls.link} ${styles.compare}`}
			face={texts.compareWithAllFigures}
			place={{ className: styles.popover, side: "left", align: "start", gap: 8 }}
		>
			{(close) => <ComparedFields id={id} name={name} fields={fields} onTaken={close} />}
		</PopoverButton>
	);
}

interface ComparedFieldsProps extends CompareChoicesProps {
	readonly name: string;
	readonly onTaken?: () => void;
}

/** The fields of a store that shape its figures most, one at a time. */
export function ComparedFields({ id, name, fields, onTaken }: ComparedFieldsProps) {
	const [field, setField] = useState<ChosenField>(fields[0] ?? "consistency");
	const leads = useEditor((state) => state.design.data.get(id)?.leader !== undefined);
	const votes = useEditor((state) => state.design.data.get(id)?.pattern === "consensus");
	const shown = fields.filter((each) => (each !== "leader" || leads) && (each !== "mode" || !votes));
	return (
		<>
			<h3>{name}</h3>
			{shown.length > 1 && (
				<div className={styles.tabs} role="tablist" aria-label={texts.whatToChoose}>
					{shown.map((each) => (
						<button
							key={each}
							type="button"
							role="tab"
							className={styles.tab}
							aria-selected={each === field}
							onClick={() => setField(each)}
						>
							{names[each]}
						</button>
					))}
				</div>
			)}
			<ComparedField key={field} id={id} name={name} field={field} onTaken={onTaken} />
		</>
	);
}

interface ComparedFieldProps {
	readonly id: Id;
	readonly name: string;
	readonly field: ChosenField;
	readonly onTaken?: (() => void) | undefined;
}

function ComparedField({ id, name, field, onTaken }: ComparedFieldProps) {
	const outcomes = useOutcomes(id, field);
	return (
		<ChoiceTable
			{...outcomes}
			label={texts.fieldOfName(names[field], name)}
			{...(field === "consistency" ? { mark: markOf } : {})}
			{...(onTaken === undefined ? {} : { onTaken })}
		/>
	);
}
