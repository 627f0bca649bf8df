/** Runs a command of the page by its id; where it can't be done now, says why. The commands are loaded when the first is run. */
export async function runCommand(id: string): Promise<void> {
	const { carryOut } = await import("./carryOut.ts");
	await carryOut(id);
}
