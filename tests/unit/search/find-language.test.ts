import {expect, test} from 'vitest';
import {findLanguage} from '../../../src/search/query/find-language';

test.each([
  ['à qui dois je signaler un cas', 'fr'],
  ['qué hacer si hay trata de personas', 'es'],
  ['trata de personas', 'es'],
  ['numéro à appeler pour signaler un soldat', 'fr'],
  ['traite des êtres humains', 'fr'],
  ['víctimas menores', 'es'],
  ['торговля людьми', 'ru'],
  ['الاتجار بالأشخاص', 'ar'],
  ['贩运人口', 'zh'],
])('%s is plainly %s', (text, language) => expect(findLanguage(text)).toBe(language));

test.each([
  'who do i tell in the UN',
  'Timor-Leste',
  'note verbale on personnel',
  'de facto authorities',
  'Côte d’Ivoire',
  'the case of São Tomé and José',
  'my contract es no good',
  'trafficking',
  '',
])('%s is not plainly another language', (text) => expect(findLanguage(text)).toBeUndefined());
