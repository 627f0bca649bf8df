export interface OfferedFix {
	readonly label: string;
	readonly apply: () => void;
}

/** A message with the changes that would answer it, for the pane's tooltips and panels. */
export function fixButtons(message: string, fixes: readonly OfferedFix[]): HTMLElement {
	const box = document.createElement("span");
	box.append(message);
	if (fixes.length === 0) return box;
	const row = document.createElement("span");
	row.className = "cm-fixes";
	for (const { label, apply } of fixes) {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = label;
		button.addEventListener("mousedown", (event) => event.preventDefault());
		button.addEventListener("click", apply);
		row.append(button);
	}
	box.append(row);
	return box;
}
