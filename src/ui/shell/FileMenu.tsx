import { DropdownMenu } from "radix-ui";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { chooseFile, saveFile } from "../../editor/files.ts";
import { useEditor } from "../useEditor.ts";
import controls from "./controls.module.css";

const TemplatesDialog = lazy(async () => ({ default: (await import("./TemplatesDialog.tsx")).TemplatesDialog }));
const ShortcutsDialog = lazy(async () => ({ default: (await import("./ShortcutsDialog.tsx")).ShortcutsDialog }));

/** New, templates, open, save, and what is remembered of the figures. */
export function FileMenu({ children }: { readonly children: ReactNode }) {
	const [dialog, setDialog] = useState<"templates" | "shortcuts" | undefined>();
	const pinned = useEditor((state) => state.baseline !== undefined);
	const close = () => setDialog(undefined);
	return (
		<>
			<DropdownMenu.Root>
				<DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
				<DropdownMenu.Portal>
					<DropdownMenu.Content className={controls.menu} align="start" sideOffset={4}>
						<Item onSelect={editor.newDesign}>New, empty</Item>
						<Item onSelect={() => setDialog("templates")}>New from a template…</Item>
						<Item keys="Ctrl O" onSelect={() => void chooseFile()}>
							Open…
						</Item>
						<DropdownMenu.Separator className={controls.separator} />
						<Item keys="Ctrl S" onSelect={() => void saveFile("same")}>
							Save
						</Item>
						<Item keys="Ctrl Shift S" onSelect={() => void saveFile("as")}>
							Save as…
						</Item>
						<DropdownMenu.Separator className={controls.separator} />
						<Item onSelect={() => editor.select({ kind: "design" })}>Design settings</Item>
						<Item onSelect={() => editor.pinBaseline(pinned ? undefined : "Baseline")}>
							{pinned ? "Forget the baseline" : "Pin the figures as baseline"}
						</Item>
						<DropdownMenu.Separator className={controls.separator} />
						<Item keys="?" onSelect={() => setDialog("shortcuts")}>
							Keys
						</Item>
					</DropdownMenu.Content>
				</DropdownMenu.Portal>
			</DropdownMenu.Root>
			<Suspense>
				{dialog === "templates" && <TemplatesDialog onClose={close} />}
				{dialog === "shortcuts" && <ShortcutsDialog onClose={close} />}
			</Suspense>
		</>
	);
}

interface ItemProps {
	readonly keys?: string;
	readonly onSelect: () => void;
	readonly children: ReactNode;
}

function Item({ keys, onSelect, children }: ItemProps) {
	return (
		<DropdownMenu.Item className={controls.item} onSelect={onSelect}>
			{children}
			{keys !== undefined && <kbd>{keys}</kbd>}
		</DropdownMenu.Item>
	);
}
