import { Link2, Scissors } from "lucide-react";
import type { LabMessage, LabMoment } from "../../engine/simulation/merge/lab/labPlay.ts";
import type { LabScript, LabStep } from "../../engine/simulation/merge/lab/labScript.ts";
import * as texts from "../../texts/conflictLab.ts";
import controls from "../shell/Controls.module.css";
import { conflictLab, useConflictLab } from "./conflictLab.ts";
import styles from "./NetworkStrip.module.css";

interface NetworkStripProps {
	readonly script: LabScript;
	readonly moment: LabMoment;
}

/** The network between the regions: cut it, heal it, hold what is sent, deliver by hand. */
export function NetworkStrip({ script, moment }: NetworkStripProps) {
	const { regions } = script;
	const cuttable = regions.length > 2 ? regions : regions.slice(0, 1);
	return (
		<div className={styles.network}>
			{cuttable.map((region) => (
				<CutButton key={region} region={region} script={script} moment={moment} />
			))}
			<label className={styles.hold}>
				<input
					type="checkbox"
					checked={moment.held}
					onChange={() => conflictLab.act({ kind: moment.held ? "release" : "hold" }, moment.step)}
				/>
				{texts.deliverByHand}
			</label>
			<ThirdRegion regions={regions} />
			<ul className={styles.messages} aria-label={texts.onTheWay}>
				{moment.onTheWay.map((message) => (
					<Message key={message.id} message={message} moment={moment} />
				))}
			</ul>
		</div>
	);
}

/** Cuts a region off from the others, and heals that again: one button, which keeps the focus. */
function CutButton({ region, script, moment }: NetworkStripProps & { readonly region: string }) {
	const { regions } = script;
	const isAlone = moment.sides.length > 1 && moment.sides.some((side) => side.length === 1 && side[0] === region);
	const Icon = isAlone ? Link2 : Scissors;
	const step: LabStep = isAlone
		? { kind: "heal" }
		: { kind: "cut", sides: [[region], regions.filter((each) => each !== region)] };
	return (
		<button type="button" className={controls.outlined} onClick={() => conflictLab.act(step, moment.step)}>
			<Icon size={14} strokeWidth={1.5} aria-hidden />
			{isAlone ? texts.heal : regions.length > 2 ? texts.cutOff(region) : texts.cut}
		</button>
	);
}

/** Where the record could also be held. */
function ThirdRegion({ regions }: { readonly regions: readonly string[] }) {
	const candidates = useConflictLab((state) => state.candidates);
	const third = candidates[2];
	if (third === undefined) return null;
	const isIn = regions.includes(third);
	return (
		<label className={styles.hold}>
			<input type="checkbox" checked={isIn} onChange={() => conflictLab.chooseRegions(isIn ? 2 : 3)} />
			{texts.withThird(third)}
		</label>
	);
}

function Message({ message, moment }: { readonly message: LabMessage; readonly moment: LabMoment }) {
	const { id, from, to, write, cutOff } = message;
	const name = texts.writeTo(write, to);
	const deliver = (again: boolean) => () => conflictLab.act({ kind: "deliver", message: id, again }, moment.step);
	return (
		<li className={styles.message} data-cut={cutOff} title={texts.whatShowedAfterOnItsWay(from, write, to)}>
			<span>
				{write} → {to}
			</span>
			{cutOff && <em>{texts.waits}</em>}
			{!cutOff && moment.held && (
				<>
					<button type="button" aria-label={texts.deliverName(name)} onClick={deliver(false)}>
						{texts.deliver}
					</button>
					<button type="button" aria-label={texts.deliverAndOnceMoreLater(name)} onClick={deliver(true)}>
						{texts.twice}
					</button>
				</>
			)}
		</li>
	);
}
