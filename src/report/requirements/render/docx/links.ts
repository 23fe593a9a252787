import { ConcreteHyperlink, type Document, type ParagraphChild } from 'docx';

const HYPERLINK =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' as const;

/** The links of one document. The library's own get random ids, and a document has to be the same every time. */
export interface Links {
  readonly link: (url: string, children: readonly ParagraphChild[]) => ConcreteHyperlink;
  /** Tells the finished document where the links lead. */
  readonly register: (document: Document) => void;
}

export function createLinks(): Links {
  const ids = new Map<string, string>();
  return {
    link(url, children) {
      const id = ids.get(url) ?? `Link${ids.size + 1}`;
      ids.set(url, id);
      return new ConcreteHyperlink(children, id);
    },
    register(document) {
      for (const [url, id] of ids) {
        document.Document.Relationships.addRelationship(id, HYPERLINK, url, 'External');
      }
    },
  };
}
