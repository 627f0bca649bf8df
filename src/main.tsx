import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startEditor } from "./editor/startEditor.ts";
import "./ui/tokens.css";
import "./ui/shell/page.css";
import { AppShell } from "./ui/shell/AppShell.tsx";
import { followTheme } from "./ui/shell/followTheme.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");

followTheme();
await startEditor();
createRoot(root).render(
	<StrictMode>
		<AppShell />
	</StrictMode>,
);
