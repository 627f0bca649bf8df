import { Clock } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useEffect, useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { files } from "../../editor/files.ts";
import { type RecentDesign, recentDesigns } from "../../editor/recents.ts";
import * as texts from "../../texts/dialogs.ts";
import { localTime } from "../localTime.ts";
import controls from "./Controls.module.css";

/** Designs that were open before this one, as a menu within the file menu; nothing while there is none. */
export function RecentMenu() {
	const [recent, setRecent] = useState<readonly RecentDesign[]>([]);
	useEffect(() => {
		const open = editorStore.getState().file.id;
		void recentDesigns().then((all) => setRecent(all.filter(({ designId }) => designId !== open)));
	}, []);
	if (recent.length === 0) return null;
	return (
		<DropdownMenu.Sub>
			<DropdownMenu.SubTrigger className={controls.item}>
				<Clock size={14} strokeWidth={1.5} aria-hidden />
				{texts.openRecent}
				<kbd>›</kbd>
			</DropdownMenu.SubTrigger>
			<DropdownMenu.Portal>
				<DropdownMenu.SubContent className={controls.menu} collisionPadding={8}>
					{recent.map((design) => (
						<DropdownMenu.Item
							key={design.designId}
							className={controls.item}
							onSelect={() => void files.openRecent(design)}
						>
							{design.title}
							<small className={controls.aside}>
								{design.hasFile ? `${design.fileName} · ` : ""}
								{localTime.dayAndMinute(design.atMs)}
							</small>
						</DropdownMenu.Item>
					))}
				</DropdownMenu.SubContent>
			</DropdownMenu.Portal>
		</DropdownMenu.Sub>
	);
}
