import { CANONICAL_BASE } from '../../../model/versions.js';
import type { Language } from '../../words.js';

/**
 * What the names in the file stand for, in the file itself: nothing has to be fetched to understand it.
 * Texts for people are in the language; names and identifiers are in none.
 */
export function earlContext(lang: Language) {
  return {
    '@version': 1.1,
    '@language': lang,
    earl: 'http://www.w3.org/ns/earl#',
    dct: 'http://purl.org/dc/terms/',
    doap: 'http://usefulinc.com/ns/doap#',
    ptr: 'http://www.w3.org/2009/pointers#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    Assertion: 'earl:Assertion',
    Assertor: 'earl:Assertor',
    Software: 'earl:Software',
    TestSubject: 'earl:TestSubject',
    TestRequirement: 'earl:TestRequirement',
    TestResult: 'earl:TestResult',
    Pointer: 'ptr:Pointer',
    LineCharPointer: 'ptr:LineCharPointer',
    ExpressionPointer: 'ptr:ExpressionPointer',
    assertedBy: link('earl:assertedBy'),
    subject: link('earl:subject'),
    test: link('earl:test'),
    mode: link('earl:mode'),
    result: link('earl:result'),
    outcome: link('earl:outcome'),
    info: 'earl:info',
    pointer: link('earl:pointer'),
    title: plain('dct:title'),
    description: 'dct:description',
    identifier: plain('dct:identifier'),
    hasVersion: plain('dct:hasVersion'),
    extent: plain('dct:extent'),
    hasPart: link('dct:hasPart'),
    isPartOf: link('dct:isPartOf'),
    date: { '@id': 'dct:date', '@type': 'xsd:dateTime' },
    homepage: link('doap:homepage'),
    reference: link('ptr:reference'),
    lineNumber: { '@id': 'ptr:lineNumber', '@type': 'xsd:positiveInteger' },
    charNumber: { '@id': 'ptr:charNumber', '@type': 'xsd:positiveInteger' },
    expression: plain('ptr:expression'),
    // EARL knows no degrees of obligation; the schema of the report says what the words mean.
    level: plain(`${CANONICAL_BASE}schemas/report/1.schema.json#/$defs/level`),
  };
}

function link(id: string) {
  return { '@id': id, '@type': '@id' };
}

function plain(id: string) {
  return { '@id': id, '@language': null };
}
