/** A name for a design or a tab that no other has: 96 random bits. Pages without HTTPS have no `randomUUID`. */
export function newDesignId(): string {
	return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}
