import { expect, it } from 'vitest';
import { authorNames } from '../../../../../src/formats/read/bibtex/names.ts';

it.each([
  ['Doe, Jane and Roe, Richard', ['Doe, Jane', 'Roe, Richard']],
  ['Jane Doe AND\n  Richard Q. Roe', ['Doe, Jane', 'Roe, Richard Q.']],
  ['Anna von der Aue and Jan {van Dam}', ['von der Aue, Anna', 'van Dam, Jan']],
  ['de la Rue, Marie', ['de la Rue, Marie']],
  ['Doe, Jr., John and Roe, III, R. and Poe, E., Jr', ['Doe, John, Jr.', 'Roe, R., III', 'Poe, E., Jr']],
  ['{Group for Snags, Bark and Beetles} and Doe, J', ['Group for Snags, Bark and Beetles', 'Doe, J']],
  ['{Society for Old Trees}', ['Society for Old Trees']],
  ['{Doe, J and Roe, R K}', ['Doe, J', 'Roe, R K']],
  ['{Snags, Bark and Beetles}', ['Snags, Bark and Beetles']],
  [
    '{\\"O}berg, {\\AA}sa and Eva H. {\\"O}nn and Jean {\\\'e}tienne Roy',
    ['{\\"O}berg, {\\AA}sa', '{\\"O}nn, Eva H.', "{\\'e}tienne Roy, Jean"],
  ],
  ['Doe, Jane and others', ['Doe, Jane']],
  ['Plato and others and', ['Plato']],
  ['J.~P. Doe', ['Doe, J. P.']],
  ['family=Dam, given=Jan, prefix=van and family=Roe, given=R.', ['van Dam, Jan', 'Roe, R.']],
  ['Doe, J.; Roe, R. K.', ['Doe, J.', 'Roe, R. K.']],
  ['Doe, J., Roe, R.K.', ['Doe, J.', 'Roe, R.K.']],
  ['Jane Doe, Richard Roe, Edgar Poe', ['Doe, Jane', 'Roe, Richard', 'Poe, Edgar']],
  ['', []],
])('reads the authors of %j', (field, expected) => expect(authorNames(field)).toEqual(expected));
