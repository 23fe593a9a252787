/** What the pages of the service have beyond those of the specification. */
export const SERVICE_STYLE = `
`;
