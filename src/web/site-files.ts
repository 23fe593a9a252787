/** The files of the documentation of the specification by their path; none where it could not be made. */
export type SiteFilesOf = () => SiteFileMap | Promise<SiteFileMap>;

export type SiteFileMap = ReadonlyMap<string, string | Uint8Array>;
