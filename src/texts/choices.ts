export const thisBrowserKeepsNothingForThisPage =
	"This browser keeps nothing for this page, the choice of numbers and dates neither.";
