import { useId } from "react";
import * as texts from "../../texts/exports.ts";
import styles from "./ExportDialog.module.css";
import { type ExportKindId, exportKinds } from "./exportKinds.ts";

interface KindListProps {
	readonly chosen: ExportKindId;
	readonly onChoose: (kind: ExportKindId) => void;
}

/** The kinds of file, by what they are for. */
export function KindList({ chosen, onChoose }: KindListProps) {
	const name = useId();
	const groups = [...new Set(exportKinds.map(({ group }) => group))];
	return (
		<fieldset className={styles.kinds} aria-label={texts.kindOfFile}>
			{groups.map((group) => (
				<div key={group}>
					<h3>{group}</h3>
					{exportKinds
						.filter((each) => each.group === group)
						.map((each) => (
							<label key={each.id}>
								<input type="radio" name={name} checked={each.id === chosen} onChange={() => onChoose(each.id)} />
								<span>{each.name}</span>
							</label>
						))}
				</div>
			))}
		</fieldset>
	);
}
