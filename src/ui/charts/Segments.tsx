import { useId } from "react";
import styles from "./Segments.module.css";

interface SegmentsProps<Value extends string> {
	/** What is chosen: "Break down by". */
	readonly label: string;
	readonly options: readonly { readonly value: Value; readonly name: string }[];
	readonly value: Value;
	readonly onChange: (value: Value) => void;
}

/** One of a few, all in view. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
	const name = useId();
	return (
		<fieldset className={styles.segments}>
			<legend>{label}</legend>
			{options.map((option) => (
				<label key={option.value}>
					<input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
					<span>{option.name}</span>
				</label>
			))}
		</fieldset>
	);
}
