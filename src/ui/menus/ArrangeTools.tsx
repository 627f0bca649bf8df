import {
	AlignCenterHorizontal,
	AlignCenterVertical,
	AlignEndHorizontal,
	AlignEndVertical,
	AlignHorizontalSpaceBetween,
	AlignStartHorizontal,
	AlignStartVertical,
	AlignVerticalSpaceBetween,
	type LucideIcon,
} from "lucide-react";
import * as texts from "../../texts/menus.ts";
import { carryOut } from "../commands/carryOut.ts";
import { commandById } from "../commands/commandById.ts";
import { commandKeyText } from "../commands/keyText.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import styles from "./ArrangeTools.module.css";

const tools: readonly (readonly [string, LucideIcon])[] = [
	["left", AlignStartVertical],
	["centre", AlignCenterVertical],
	["right", AlignEndVertical],
	["top", AlignStartHorizontal],
	["middle", AlignCenterHorizontal],
	["bottom", AlignEndHorizontal],
	["across", AlignHorizontalSpaceBetween],
	["down", AlignVerticalSpaceBetween],
];

/** Lines several things up and spreads them out. */
export function ArrangeTools() {
	return (
		<div className={styles.tools} role="toolbar" aria-label={texts.arrange}>
			{tools.map(([name, Icon]) => (
				<Tool key={name} id={`arrange.${name}`} icon={Icon} />
			))}
		</div>
	);
}

function Tool({ id, icon: Icon }: { readonly id: string; readonly icon: LucideIcon }) {
	const { name, unavailable } = commandById(id);
	const reason = useEditor((state) => unavailable?.(state));
	const key = commandKeyText(id);
	return (
		<button
			type="button"
			className={controls.icon}
			aria-label={name}
			title={reason ?? (key === undefined ? name : `${name} (${key})`)}
			disabled={reason !== undefined}
			onClick={() => void carryOut(id)}
		>
			<Icon size={14} strokeWidth={1.5} aria-hidden />
		</button>
	);
}
