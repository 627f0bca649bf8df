export const regions = "Regions";
export const nothingIsCalledAnyTechnologyCan = (search: string): string =>
	`Nothing is called “${search}”. Any technology can be written in the YAML by its name.`;
export const findTechnologyOrRegion = "Find technology or region";

export const azure = "Azure";
export const googleCloud = "Google Cloud";
export const dragItBetweenTheColumns = (name: string, city: string): string =>
	`${name}, ${city}. Drag it between the columns; or press it, and then where it goes.`;
export const addRegion = (code: string): string => `Add region ${code}`;

export const dragItIntoARegion = (what: string): string =>
	`${what} Drag it into a region; or press it, and then where it goes.`;
export const inThisDesign = "In this design";
export const addName = (name: string): string => `Add ${name}`;

export const globalRouting = "Global routing";
export const regionalBalancing = "Regional balancing";
export const application = "Application";
export const data = "Data";
export const observability = "Observability";
