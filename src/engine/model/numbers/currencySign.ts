const signs: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", INR: "₹" };

/** What stands before an amount: `$`, or the currency's code and a space. */
export function currencySign(currency: string): string {
	return signs[currency] ?? `${currency} `;
}
