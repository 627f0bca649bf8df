/** "100", "−12.5", "1,200"; undefined for what is no number, or beyond what is shown to the cent. */
export function readAmount(text: string): number | undefined {
	const plain = text.trim().replace("−", "-").replaceAll(",", "");
	if (!/^-?\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
	return Number(plain);
}
