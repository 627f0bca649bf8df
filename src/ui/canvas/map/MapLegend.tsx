import * as texts from "../../../texts/map.ts";
import bar from "../CanvasBar.module.css";

/** What the marks on the map mean; while the catalogue is shown, what its are. */
export function MapLegend({ short }: { readonly short: boolean }) {
	if (short) {
		return (
			<span className={bar.legend}>
				<Dot words={texts.aClickAddsIt} />
				<Dot words={texts.apartOrNotMeasured} marked />
			</span>
		);
	}
	return (
		<span className={bar.legend}>
			<span className={bar.entry}>
				<svg width="12" height="12" aria-hidden="true">
					<rect x="1" y="1" width="10" height="10" rx="2" fill="var(--ink)" />
				</svg>
				{texts.region}
			</span>
			<span className={bar.entry}>
				<svg width="14" height="14" aria-hidden="true">
					<circle cx="7" cy="7" r="6" fill="none" stroke="var(--ink-3)" />
				</svg>
				{texts.usersByShare}
			</span>
			<Line words="requests" dash="1 4" />
			<Line words={texts.replicationSync} />
			<Line words="async" dash="5 4" />
			<span className={bar.entry}>{texts.roundTripsP50Estimated}</span>
		</span>
	);
}

function Dot({ words, marked = false }: { readonly words: string; readonly marked?: boolean }) {
	return (
		<span className={bar.entry}>
			<svg width="12" height="12" aria-hidden="true">
				<circle
					cx="6"
					cy="6"
					r="4"
					fill="var(--card)"
					stroke={marked ? "var(--warning)" : "var(--ink-2)"}
					strokeWidth={1.5}
					strokeDasharray={marked ? "1.5 1.5" : undefined}
				/>
			</svg>
			{words}
		</span>
	);
}

function Line({ words, dash }: { readonly words: string; readonly dash?: string }) {
	return (
		<span className={bar.entry}>
			<svg width="24" height="12" aria-hidden="true">
				<path d="M1 6H23" strokeWidth={1.5} strokeDasharray={dash} strokeLinecap="round" />
			</svg>
			{words}
		</span>
	);
}
