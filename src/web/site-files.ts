/** The files of the documentation of the specification by their path; none where it could not be made. */
export type SiteFilesOf = () => ReadonlyMap<string, string | Uint8Array>;
