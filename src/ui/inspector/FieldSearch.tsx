import { Search } from "lucide-react";
import { useRef } from "react";
import * as texts from "../../texts/inspector.ts";
import { useAskedFocus } from "../shell/useAskedFocus.ts";
import { fieldSearch } from "./fieldSearch.ts";
import styles from "./InspectorPanel.module.css";

interface FieldSearchProps {
	readonly value: string;
	readonly onChange: (value: string) => void;
}

/** Finds a field of a long thing by its name or by what it sets. */
export function FieldSearch({ value, onChange }: FieldSearchProps) {
	const input = useRef<HTMLInputElement>(null);
	useAskedFocus(input, fieldSearch);
	return (
		<div className={styles.search}>
			<Search className={styles.glass} size={14} strokeWidth={1.5} aria-hidden />
			<input
				ref={input}
				type="search"
				aria-label={texts.findAField}
				placeholder={texts.findAField}
				value={value}
				onChange={(event) => onChange(event.target.value)}
				onKeyDown={(event) => {
					if (event.key !== "Escape" || value === "") return;
					event.stopPropagation();
					onChange("");
				}}
			/>
		</div>
	);
}
