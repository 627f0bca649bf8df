import { Monitor, Moon, Sun } from "lucide-react";
import type { EditorState } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import { useEditor } from "../useEditor.ts";
import controls from "./controls.module.css";

const themes = {
	system: { next: "light", Icon: Monitor, name: "the system's" },
	light: { next: "dark", Icon: Sun, name: "light" },
	dark: { next: "system", Icon: Moon, name: "dark" },
} as const satisfies Record<EditorState["theme"], object>;

/** Steps through the system's theme, light and dark. */
export function ThemeButton() {
	const theme = useEditor((state) => state.theme);
	const { next, Icon, name } = themes[theme];
	return (
		<button
			type="button"
			className={`${controls.button} ${controls.icon}`}
			aria-label={`Theme: ${name}; change to ${themes[next].name}`}
			title={`Theme: ${name}`}
			onClick={() => editor.setTheme(next)}
		>
			<Icon size={14} strokeWidth={1.5} />
		</button>
	);
}
