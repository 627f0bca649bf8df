/** Whether an address' fragment is meant to hold a design, of whatever version of the format. */
export function isShareFragment(fragment: string): boolean {
	return /^#d\d{1,6}(=|%3d)/i.test(fragment);
}
