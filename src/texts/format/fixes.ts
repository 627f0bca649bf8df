export const changeToShort = (short: string): string => `Change to ${short}`;

export const addKeysShort = (keys: string | number | undefined, short: string): string => `Add ${keys}: ${short}`;
export const addTheWhatId = (what: string, id: string): string => `Add the ${what} ${id}`;
export const addKeyShort = (key: string, short: string): string => `Add ${key}: ${short}`;

export const changeToSuggestion = (suggestion: string): string => `Change to ${suggestion}`;
export const renameItTo = (to: string): string => `Rename it to ${to}`;

export const removeItFromTheList = "Remove it from the list";
export const removeFromTheList = (text: string): string => `Remove ${text} from the list`;
export const removeKey = (key: string): string => `Remove ${key}`;
export const removeSoThatItsDefault = (key: string): string => `Remove ${key}, so that its default holds`;

export const newDesign = "New design";
export const everyone = "Everyone";

export const scaleTheSharesTo100 = "Scale the shares to 100%";
export const changeNameToShare = (name: string | undefined, share: string): string => `Change ${name} to ${share}`;

export const addArchipelago1 = "Add archipelago: 1";
export const moveArchipelagoToTheTop = "Move archipelago to the top";
export const indentBySpaces = "Indent by spaces";
export const removeThisKey = (key: string | undefined): string => `Remove this ${key}`;

export const swapP50AndP99 = "Swap p50 and p99";
export const changeP99To = (p50: string): string => `Change p99 to ${p50}`;
export const changeP50To = (p99: string): string => `Change p50 to ${p99}`;
export const changeToTheDefault = (fallback: string): string => `Change to ${fallback}, the default`;
