import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The pane in the page's tokens, so that it follows the theme by itself. */
const look = EditorView.theme({
	"&": { height: "100%", fontSize: "var(--text-sm)", color: "var(--ink)", backgroundColor: "var(--panel)" },
	"&.cm-focused": { outline: "none" },
	".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "18px" },
	".cm-content": { caretColor: "var(--ink)" },
	".cm-cursor": { borderLeftColor: "var(--ink)" },
	".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--ink-3)", border: "0" },
	".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--sunken)" },
	"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
		backgroundColor: "var(--accent-tint)",
	},
	".cm-searchMatch": { backgroundColor: "var(--slow-tint)", outline: "1px solid var(--warning-line)" },
	".cm-searchMatch-selected": { backgroundColor: "var(--accent-tint)" },
	".cm-panels": { backgroundColor: "var(--frame)", color: "var(--ink)", borderColor: "var(--line)" },
	".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
	".cm-textfield": { backgroundColor: "var(--panel)", border: "1px solid var(--control)", borderRadius: "5px" },
	".cm-button": {
		backgroundImage: "none",
		backgroundColor: "var(--panel)",
		border: "1px solid var(--line-strong)",
		borderRadius: "5px",
	},
	".cm-tooltip": {
		backgroundColor: "var(--panel)",
		color: "var(--ink)",
		border: "0",
		borderRadius: "8px",
		boxShadow: "var(--shadow-float)",
		fontFamily: "var(--font-ui)",
	},
	".cm-tooltip-hover": { padding: "6px 10px", maxWidth: "420px" },
	".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent-tint)", color: "var(--ink)" },
	".cm-completionDetail": { color: "var(--ink-3)", fontStyle: "normal" },
	".cm-diagnostic": { padding: "6px 10px", borderLeftWidth: "3px", fontFamily: "var(--font-ui)" },
	".cm-diagnostic-error": { borderLeftColor: "var(--error)" },
	".cm-diagnosticAction": { backgroundColor: "var(--solid)", color: "var(--on-solid)", borderRadius: "3px" },
	".cm-lintRange-error": {
		backgroundImage: "none",
		textDecoration: "underline wavy var(--error)",
		textUnderlineOffset: "3px",
	},
	".cm-foldPlaceholder": { backgroundColor: "var(--sunken)", color: "var(--ink-3)", border: "0" },
	".cm-matchingBracket": { backgroundColor: "var(--hover) !important", color: "inherit" },
});

const colours = HighlightStyle.define([
	{ tag: [tags.definition(tags.propertyName), tags.propertyName], color: "var(--layer-routing)", fontWeight: "500" },
	{ tag: [tags.comment, tags.lineComment], color: "var(--ink-3)", fontStyle: "italic" },
	{ tag: [tags.string, tags.content], color: "var(--ink)" },
	{ tag: [tags.number, tags.bool, tags.keyword], color: "var(--layer-data)" },
	{ tag: [tags.punctuation, tags.separator, tags.bracket], color: "var(--ink-3)" },
]);

export const yamlTheme: Extension = [look, syntaxHighlighting(colours)];
