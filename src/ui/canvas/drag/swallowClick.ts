/** The click that the browser sends after a drag is none. */
export function swallowClick(): void {
	const swallow = (event: Event): void => {
		event.stopPropagation();
		event.preventDefault();
	};
	window.addEventListener("click", swallow, { capture: true, once: true });
	setTimeout(() => window.removeEventListener("click", swallow, true), 0);
}
