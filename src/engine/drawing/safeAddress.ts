/** The address if it leads to the web or to a mailbox; undefined for any other, such as a script. */
export function safeAddress(text: string): string | undefined {
	return /^(?:https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(text) ? text : undefined;
}
