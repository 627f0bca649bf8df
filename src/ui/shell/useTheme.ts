import { useEffect } from "react";
import { useEditor } from "../useEditor.ts";

/** Sets the document's theme from the user's choice, else from the system's, and follows both. */
export function useTheme(): void {
	const theme = useEditor((state) => state.theme);
	useEffect(() => {
		const system = window.matchMedia("(prefers-color-scheme: dark)");
		const show = () => {
			const shown = theme === "system" ? (system.matches ? "dark" : "light") : theme;
			document.documentElement.dataset["theme"] = shown;
		};
		show();
		system.addEventListener("change", show);
		return () => system.removeEventListener("change", show);
	}, [theme]);
}
