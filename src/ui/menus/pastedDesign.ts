/** A whole design from the clipboard. */
interface PastedDesign {
	readonly name: string;
	readonly text: string;
}

let pasted: PastedDesign | undefined;

/** The design that the dialog offers to open. */
export const pastedDesign = {
	get: (): PastedDesign | undefined => pasted,
	set: (next: PastedDesign): void => {
		pasted = next;
	},
};
