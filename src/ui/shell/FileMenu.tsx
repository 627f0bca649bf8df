import {
	Columns2,
	FilePlus2,
	FolderOpen,
	History,
	Keyboard,
	LayoutTemplate,
	LifeBuoy,
	Link,
	Pin,
	PinOff,
	Save,
	SaveAll,
	Search,
	SunMoon,
} from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";
import { editor } from "../../editor/editorStore.ts";
import { files } from "../../editor/files.ts";
import { keyText } from "../commands/keyText.ts";
import { openCompare } from "../compare/openCompare.ts";
import { useEditor } from "../useEditor.ts";
import controls from "./Controls.module.css";
import { dialogState } from "./dialogState.ts";
import { MenuItem } from "./MenuItem.tsx";
import { OpenMenu } from "./OpenMenu.tsx";
import { RecentMenu } from "./RecentMenu.tsx";

/** What is done with the whole design. */
export function FileMenu({ button }: { readonly button: ReactElement }) {
	const baseline = useEditor((state) => state.baseline?.label);
	return (
		<OpenMenu button={button} align="start">
			<MenuItem icon={FolderOpen} label="Open…" shortcut={keyText("mod o")} onSelect={() => void files.open()} />
			<RecentMenu />
			<MenuItem icon={Save} label="Save" shortcut={keyText("mod s")} onSelect={() => void files.save()} />
			<MenuItem
				icon={SaveAll}
				label="Save as…"
				shortcut={keyText("mod shift s")}
				onSelect={() => void files.saveAs()}
			/>
			<MenuItem
				icon={Link}
				label="Share a link…"
				shortcut={keyText("alt shift s")}
				onSelect={() => dialogState.open("share")}
			/>
			<DropdownMenu.Separator className={controls.rule} />
			<MenuItem icon={LayoutTemplate} label="Templates…" onSelect={() => dialogState.open("templates")} />
			<MenuItem icon={FilePlus2} label="New empty design" onSelect={editor.newDesign} />
			<MenuItem icon={History} label="Earlier versions…" onSelect={() => dialogState.open("versions")} />
			<DropdownMenu.Separator className={controls.rule} />
			<MenuItem icon={Pin} label="Pin figures as baseline" onSelect={() => editor.pinBaseline("pinned")} />
			{baseline !== undefined && (
				<MenuItem icon={PinOff} label="Forget the baseline" onSelect={() => editor.pinBaseline(undefined)} />
			)}
			<MenuItem icon={Columns2} label="Compare…" onSelect={() => openCompare()} />
			<DropdownMenu.Separator className={controls.rule} />
			<MenuItem
				icon={Search}
				label="Commands…"
				shortcut={keyText("mod k")}
				onSelect={() => dialogState.open("commands")}
			/>
			<MenuItem icon={Keyboard} label="Shortcuts" shortcut="?" onSelect={() => dialogState.open("shortcuts")} />
			<MenuItem icon={LifeBuoy} label="Report a problem…" onSelect={() => dialogState.open("report")} />
			<MenuItem icon={SunMoon} label="Theme of the system" onSelect={() => editor.setTheme("system")} />
		</OpenMenu>
	);
}
