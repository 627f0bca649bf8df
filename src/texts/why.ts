export const whyTitle = (title: string): string => `Why ${title}`;
