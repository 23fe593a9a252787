import { describe, expect, it } from 'vitest';
import { bytesOf } from '../governance/files.js';
import { JUDGED_VERSIONS } from '../model/versions.js';
import { typeTexts } from './type-texts.js';

describe('typeTexts', () => {
  it('takes a file apart at its types, each with its comment', () => {
    const file = `/* Generated. */


/**
 * A meal.
 */
export interface Meal {
  /**
   * Its courses.
   */
  courses: Course[];
}
export type Code = 'a' | {
  b: string;
};
export declare interface Course {
}
`;
    const types = typeTexts(file);
    expect(types.map(({ name }) => name)).toEqual(['Meal', 'Code', 'Course']);
    expect(types[0]?.text).toMatch(/^\/\*\*\n \* A meal\.[\s\S]*\[\];\n\}$/);
    expect(types[1]?.text).toBe("export type Code = 'a' | {\n  b: string;\n};");
  });

  it.each(JUDGED_VERSIONS)(
    'makes the same of the source and of the declarations of %s',
    (version) => {
      const source = bytesOf('.', `src/model/generated/${version}/types.ts`);
      const declarations = bytesOf('.', `dist/model/generated/${version}/types.d.ts`);
      const ofSource = typeTexts(String(source));
      expect(ofSource.length).toBeGreaterThan(5);
      if (declarations === null) return;
      expect(typeTexts(String(declarations))).toEqual(ofSource);
    },
  );
});
