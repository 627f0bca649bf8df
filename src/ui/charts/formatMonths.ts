const daysPerMonth = 365 / 12;

/** A time to pay back: `5 days`, `3.2 months`, `18 months`, `3.5 years`. */
export function formatMonths(months: number): string {
	if (months < 1) return counted(Math.max(1, Math.ceil(months * daysPerMonth)), "day");
	if (months < 10) return counted(Number(months.toFixed(1)), "month");
	if (months < 24) return counted(Math.round(months), "month");
	return counted(Number((months / 12).toPrecision(2)), "year");
}

function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
