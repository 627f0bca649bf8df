import type { ReactNode } from "react";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import styles from "./AddForm.module.css";

interface AddFormProps {
	readonly title: string;
	readonly children: ReactNode;
	/** What will follow besides. */
	readonly says?: string | undefined;
	readonly problem: string | undefined;
	readonly onAdd: () => void;
}

/** A few questions and the button that adds; Enter adds too. */
export function AddForm({ title, children, says, problem, onAdd }: AddFormProps) {
	return (
		<form
			className={styles.form}
			aria-label={title}
			onKeyDown={(event) => event.key !== "Escape" && event.stopPropagation()}
			onSubmit={(event) => {
				event.preventDefault();
				onAdd();
			}}
		>
			<h3>{title}</h3>
			{children}
			{says !== undefined && <p className={styles.says}>{says}</p>}
			{problem !== undefined && (
				<p className={styles.problem} role="alert">
					{problem}
				</p>
			)}
			<button type="submit" className={controls.primary}>
				{texts.add}
			</button>
		</form>
	);
}
