import * as texts from "../../texts/exports.ts";
import { useEditor } from "../useEditor.ts";
import type { OptionProps } from "./exportChoice.ts";
import slider from "./TimeSlider.module.css";

/** What a decision record is about: the design, or one of its stores. */
export function SubjectOption({ choice, onChange }: OptionProps) {
	const stores = useEditor((state) => state.design.data);
	return (
		<span className={slider.choice}>
			<select
				aria-label={texts.about}
				value={choice.subject ?? ""}
				onChange={(event) =>
					onChange({ ...choice, subject: event.target.value === "" ? undefined : event.target.value })
				}
			>
				<option value="">{texts.theWholeDesign}</option>
				{[...stores.values()].map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</span>
	);
}
