/**
 * Keys of the page's commands, the shown ones first. `mod` is ⌘ on a Mac and Ctrl elsewhere; modifiers stand in the order
 * mod, alt, shift; a letter is written small. Read at each key, so it holds no more than this.
 */
export const commandKeys: Readonly<Record<string, readonly string[]>> = {
	"edit.undo": ["mod z"],
	"edit.redo": ["mod shift z", "mod y"],
};
