/** Wrong usage, or an input that can't be used: its lines go to standard error and the exit status is 2. */
export class CliError extends Error {
	override readonly name = "CliError";
}
