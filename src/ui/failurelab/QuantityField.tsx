import { useState } from "react";
import { type QuantityName, readQuantity } from "../../engine/format/quantities.ts";
import styles from "./Fields.module.css";

interface QuantityFieldProps {
	readonly label: string;
	readonly kind: QuantityName;
	/** As the design file writes it. */
	readonly text: string;
	readonly onChange: (value: number) => void;
}

/** A quantity in the file's notation. Taken over with Enter or on leaving; what can't be read stays and says why. */
export function QuantityField({ label, kind, text, onChange }: QuantityFieldProps) {
	const [typed, setTyped] = useState<string | undefined>(undefined);
	const read = typed === undefined ? undefined : readQuantity(typed, kind);
	const wrong = read?.kind === "wrong" ? read.message : undefined;
	const take = () => {
		if (read?.kind !== "value") return;
		setTyped(undefined);
		if (typed !== text) onChange(read.value);
	};
	return (
		<input
			className={styles.input}
			aria-label={label}
			aria-invalid={wrong !== undefined}
			title={wrong ?? label}
			value={typed ?? text}
			onChange={(event) => setTyped(event.target.value)}
			onBlur={take}
			onKeyDown={(event) => {
				if (event.key === "Enter") {
					// Takes the value over; a form around it is not sent yet.
					event.preventDefault();
					take();
				}
				if (event.key === "Escape" && typed !== undefined) {
					event.stopPropagation();
					setTyped(undefined);
				}
			}}
		/>
	);
}
