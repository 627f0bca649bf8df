import * as texts from "../../texts/exports.ts";
import { Segments } from "../charts/Segments.tsx";
import styles from "./ExportDialog.module.css";
import { chosenIds, type OptionProps } from "./exportChoice.ts";
import { type ExportOption, exportKind } from "./exportKinds.ts";
import { MomentOption } from "./MomentOption.tsx";
import { MotionOption } from "./MotionOption.tsx";
import { SubjectOption } from "./SubjectOption.tsx";

/** What can be chosen of the kind of file. */
export function ExportOptions({ choice, onChange }: OptionProps) {
	const options: readonly ExportOption[] = exportKind(choice.kind).options;
	const has = (option: ExportOption) => options.includes(option);
	if (options.length === 0) return null;
	return (
		<div className={styles.options}>
			{has("view") && (
				<Segments
					label={texts.view}
					options={[
						{ value: "lanes", name: texts.lanes },
						{ value: "map", name: texts.map },
					]}
					value={choice.view}
					onChange={(view) => onChange({ ...choice, view })}
				/>
			)}
			{has("theme") && (
				<Segments
					label={texts.theme}
					options={[
						{ value: "light", name: texts.light },
						{ value: "dark", name: texts.dark },
					]}
					value={choice.theme}
					onChange={(theme) => onChange({ ...choice, theme })}
				/>
			)}
			{has("part") && chosenIds().length > 0 && (
				<Segments
					label={texts.part}
					options={[
						{ value: "whole", name: texts.whole },
						{ value: "selection", name: texts.selection },
					]}
					value={choice.part}
					onChange={(part) => onChange({ ...choice, part })}
				/>
			)}
			{has("scale") && (
				<Segments
					label={texts.size}
					options={scales.map((scale) => ({ value: scale, name: `${scale}×` }))}
					value={`${choice.scale}`}
					onChange={(scale) => onChange({ ...choice, scale: Number(scale) as 1 | 2 | 3 })}
				/>
			)}
			{has("shown") && (
				<>
					<Shown name={texts.figures} on={choice.figures} onChange={(figures) => onChange({ ...choice, figures })} />
					<Shown name={texts.legend} on={choice.legend} onChange={(legend) => onChange({ ...choice, legend })} />
				</>
			)}
			{has("moment") && <MomentOption choice={choice} onChange={onChange} />}
			{has("paper") && (
				<Segments
					label={texts.writtenAs}
					options={[
						{ value: "html", name: "HTML" },
						{ value: "markdown", name: texts.markdown },
					]}
					value={choice.paper}
					onChange={(paper) => onChange({ ...choice, paper })}
				/>
			)}
			{has("subject") && <SubjectOption choice={choice} onChange={onChange} />}
			{has("motion") && <MotionOption choice={choice} onChange={onChange} />}
		</div>
	);
}

const scales = ["1", "2", "3"] as const;

interface ShownProps {
	readonly name: string;
	readonly on: boolean;
	readonly onChange: (on: boolean) => void;
}

function Shown({ name, on, onChange }: ShownProps) {
	return (
		<label className={styles.shown}>
			<input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
			{name}
		</label>
	);
}
