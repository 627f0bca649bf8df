/**
 * Keys of the page's commands, the shown ones first. `mod` is ⌘ on a Mac and Ctrl elsewhere; modifiers stand in the order
 * mod, alt, shift; a letter is written small, Shift is left out where it only makes another sign ("?"). Read at each key,
 * so it holds no more than this.
 */
export const commandKeys: Readonly<Record<string, readonly string[]>> = {
	"file.open": ["mod o"],
	"file.save": ["mod s"],
	"file.saveAs": ["mod shift s"],
	"edit.undo": ["mod z"],
	"edit.redo": ["mod shift z", "mod y"],
	"edit.delete": ["Delete", "Backspace"],
	"edit.selectNone": ["Escape"],
	"add.technology": ["/"],
	"view.otherView": ["m"],
	"view.fit": ["shift 1"],
	"view.showSelection": ["shift 2"],
	"view.fullSize": ["shift 0"],
	"view.zoomIn": ["+", "="],
	"view.zoomOut": ["-"],
	"help.commands": ["mod k"],
	"help.shortcuts": ["?"],
};
