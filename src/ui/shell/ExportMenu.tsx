import { ClipboardCheck, FileCode2, FileImage, FileText, Image, Presentation, SlidersHorizontal } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";
import * as texts from "../../texts/dialogs.ts";
import { keyText } from "../commands/keyText.ts";
import { openExport } from "../exports/openExport.ts";
import { quickExport } from "../exports/quickExport.ts";
import controls from "./Controls.module.css";
import { MenuItem } from "./MenuItem.tsx";
import { OpenMenu } from "./OpenMenu.tsx";

/** The files that are wanted most, at once; the window has the others and what can be chosen of each. */
export function ExportMenu({ button }: { readonly button: ReactElement }) {
	return (
		<OpenMenu button={button} align="end">
			<MenuItem icon={FileCode2} label={texts.svg} onSelect={() => void quickExport("svg")} />
			<MenuItem icon={Image} label={texts.png2Times} onSelect={() => void quickExport("png")} />
			<MenuItem icon={FileImage} label={texts.pdf} onSelect={() => void quickExport("pdf")} />
			<MenuItem icon={Presentation} label={texts.powerPoint} onSelect={() => void quickExport("slides")} />
			<MenuItem icon={ClipboardCheck} label={texts.designReview} onSelect={() => openExport("review")} />
			<MenuItem icon={FileText} label={texts.yaml} onSelect={() => void quickExport("yaml")} />
			<DropdownMenu.Separator className={controls.rule} />
			<MenuItem
				icon={SlidersHorizontal}
				label={texts.allFilesAndOptions}
				shortcut={keyText("mod shift e")}
				onSelect={() => openExport()}
			/>
		</OpenMenu>
	);
}
