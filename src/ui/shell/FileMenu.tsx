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
import * as texts from "../../texts/dialogs.ts";
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
			<MenuItem icon={FolderOpen} label={texts.open} shortcut={keyText("mod o")} onSelect={() => void files.open()} />
			<RecentMenu />
			<MenuItem icon={Save} label={texts.save} shortcut={keyText("mod s")} onSelect={() => void files.save()} />
			<MenuItem
				icon={SaveAll}
				label={texts.saveAs}
				shortcut={keyText("mod shift s")}
				onSelect={() => void files.saveAs()}
			/>
			<MenuItem
				icon={Link}
				label={texts.shareALink}
				shortcut={keyText("alt shift s")}
				onSelect={() => dialogState.open("share")}
			/>
			<DropdownMenu.Separator className={controls.rule} />
			<MenuItem icon={LayoutTemplate} label={texts.templates} onSelect={() => dialogState.open("templates")} />
			<MenuItem icon={FilePlus2} label={texts.newEmptyDesign} onSelect={editor.newDesign} />
			<MenuItem icon={History} label={texts.earlierVersions} onSelect={() => dialogState.open("versions")} />
			<DropdownMenu.Separator className={controls.rule} />
			<MenuItem icon={Pin} label={texts.pinFiguresAsBaseline} onSelect={() => editor.pinBaseline("pinned")} />
			{baseline !== undefined && (
				<MenuItem icon={PinOff} label={texts.forgetTheBaseline} onSelect={() => editor.pinBaseline(undefined)} />
			)}
			<MenuItem icon={Columns2} label={texts.compareEllipsis} onSelect={() => openCompare()} />
			<DropdownMenu.Separator className={controls.rule} />
			<MenuItem
				icon={Search}
				label={texts.commands}
				shortcut={keyText("mod k")}
				onSelect={() => dialogState.open("commands")}
			/>
			<MenuItem icon={Keyboard} label={texts.shortcuts} shortcut="?" onSelect={() => dialogState.open("shortcuts")} />
			<MenuItem icon={LifeBuoy} label={texts.reportAProblem} onSelect={() => dialogState.open("report")} />
			<MenuItem icon={SunMoon} label={texts.themeOfTheSystem} onSelect={() => editor.setTheme("system")} />
		</OpenMenu>
	);
}
