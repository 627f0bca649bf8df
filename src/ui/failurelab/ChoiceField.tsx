import styles from "./Fields.module.css";

interface ChoiceFieldProps {
	readonly label: string;
	readonly value: string;
	readonly options: readonly string[];
	readonly onChange: (value: string) => void;
}

/** One of a few ids. */
export function ChoiceField({ label, value, options, onChange }: ChoiceFieldProps) {
	return (
		<select
			className={styles.select}
			aria-label={label}
			value={value}
			onChange={(event) => onChange(event.target.value)}
		>
			{options.map((option) => (
				<option key={option} value={option}>
					{option}
				</option>
			))}
		</select>
	);
}
