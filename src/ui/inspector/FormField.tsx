import { useId } from "react";
import styles from "./AddForm.module.css";

interface FormFieldProps {
	readonly label: string;
	readonly value: string;
	readonly onChange: (value: string) => void;
	/** A closed set; anything where there is none. */
	readonly options?: readonly { readonly value: string; readonly name: string }[];
	/** What is offered while it is typed. */
	readonly offered?: readonly { readonly name: string; readonly says: string }[];
	readonly autoFocus?: boolean;
}

/** A question of a form that adds something. */
export function FormField({ label, value, onChange, options, offered, autoFocus = false }: FormFieldProps) {
	const id = useId();
	const field = `${id}field`;
	return (
		<div className={styles.field}>
			<label htmlFor={field}>{label}</label>
			{options === undefined ? (
				<input
					id={field}
					value={value}
					list={offered === undefined ? undefined : id}
					spellCheck={false}
					autoComplete="off"
					// biome-ignore lint/a11y/noAutofocus: the form was just opened to be filled
					autoFocus={autoFocus}
					onChange={(event) => onChange(event.target.value)}
				/>
			) : (
				<select id={field} value={value} onChange={(event) => onChange(event.target.value)}>
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.name}
						</option>
					))}
				</select>
			)}
			{offered !== undefined && (
				<datalist id={id}>
					{offered.map(({ name, says }) => (
						<option key={name} value={name}>
							{says}
						</option>
					))}
				</datalist>
			)}
		</div>
	);
}
