import {collectionShownBy, type Collection} from '../model/collections';
import {
  DIRECTIVES,
  directiveRule,
  type AttributeRule,
  type DirectiveRule,
} from '../model/directives';
import {entriesOf, type Edition, type PageEntry} from '../model/edition';
import type {Problem} from '../model/problem';
import {toIds, type DirectiveUse} from '../read/read-directives';
import {selectRecords, themeOf} from '../model/select-records';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';

/** Every directive is known, well written, and names data that exist. */
export const directives: Check = {
  name: 'directive',
  needs: 'ids',
  run: (edition) =>
    edition.pages.flatMap((page) => page.directives.flatMap((use) => checkUse(edition, page, use))),
};

const COLONS = {text: ':', leaf: '::', container: ':::'} as const;

type Fault = {what: string; cure: string};

function checkUse(edition: Edition, page: PageEntry, use: DirectiveUse): Problem[] {
  const shown = `${COLONS[use.form]}${use.name}`;
  const written = page.lines[use.at.line - 1]?.slice(use.at.column - 1) ?? '';
  return [...faultsOf(edition, use), ...givenTwice(written)].map((fault) => ({
    file: page.file,
    ...use.at,
    where: shown,
    ...fault,
    rule: 'directive',
  }));
}

/** What a directive gives more than once: only the last of them would be read. */
function givenTwice(written: string): Fault[] {
  const [, braces = ''] = ATTRIBUTES.exec(written) ?? [];
  const names = [...braces.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[\w-]+(?==|\s|$)/g)].map(
    ([name]) => name,
  );
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((name) => ({
    what: `gives ${name} twice`,
    cure: 'write it once, with all that it is to hold',
  }));
}

/** `::guidance[words]{a="b" c}`: what stands between the braces. */
const ATTRIBUTES = /^:{1,9}[\w-]+(?:\[[^\]\n]{0,400}\])?\{((?:"[^"\n]*"|'[^'\n]*'|[^}"'\n])*)\}/;

function faultsOf(edition: Edition, use: DirectiveUse): Fault[] {
  const rule = directiveRule(use.name);
  if (!rule)
    return [
      {
        what: 'is not a directive',
        cure: didYouMean(
          use.name,
          Object.keys(DIRECTIVES),
          `the directives are ${Object.keys(DIRECTIVES).join(', ')}`,
        ),
      },
    ];
  if (rule.form !== use.form)
    return [{what: 'has the wrong number of colons', cure: `write ${rule.example}`}];
  const faults = [...labelFaults(edition, use, rule), ...attributeFaults(edition, use, rule)];
  const collection = collectionShownBy(use.name);
  if (faults.length > 0 || !collection) return faults;
  return selectRecords(edition, collection, use.attributes).length > 0
    ? []
    : [{what: 'shows nothing: no record fits', cure: 'loosen its filters, or add records'}];
}

function labelFaults(edition: Edition, use: DirectiveUse, rule: DirectiveRule): Fault[] {
  if (rule.label === 'needed' && use.label === '')
    return [{what: 'lacks the words in square brackets', cure: `write ${rule.example}`}];
  if (use.name === 'basis' && !['general', 'proposal'].includes(use.label)) {
    return [
      {
        what: `says "${use.label}"`,
        cure: 'write :basis[general] or :basis[proposal]; name a source with :cite',
      },
    ];
  }
  return use.name === 'cite' ? recordFaults(edition, use.label, 'instruments') : [];
}

function attributeFaults(edition: Edition, use: DirectiveUse, rule: DirectiveRule): Fault[] {
  const faults: Fault[] = [];
  for (const [name, attribute] of Object.entries(rule.attributes)) {
    if (attribute.required && !(name in use.attributes))
      faults.push({what: `lacks ${name}`, cure: `write ${rule.example}`});
  }
  for (const [name, value] of Object.entries(use.attributes)) {
    const attribute = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
    if (attribute) faults.push(...valueFaults(edition, name, value, attribute));
    else
      faults.push({
        what: `has an unknown attribute "${name}"`,
        cure: didYouMean(name, Object.keys(rule.attributes), `write ${rule.example}`),
      });
  }
  return faults;
}

function valueFaults(edition: Edition, name: string, value: string, rule: AttributeRule): Fault[] {
  switch (rule.kind) {
    case 'flag':
      if (value === '' || value === 'true') return [];
      return [{what: `gives ${name} a value`, cure: `write ${name} alone`}];
    case 'text':
      if (value !== '') return [];
      return [{what: `leaves ${name} empty`, cure: `give it text, or leave ${name} out`}];
    case 'word': {
      const words = (edition.vocabulary.get(rule.vocabulary) ?? []).map((word) => word.value);
      const wrong = (rule.list ? toIds(value) : [value]).filter((each) => !words.includes(each));
      return wrong.map((each) => ({
        what: `has ${name}="${each}", which is not one of its words`,
        cure: didYouMean(each, words, `the words are ${words.join(', ')}`),
      }));
    }
    case 'file': {
      const themes = [...new Set(entriesOf(edition, rule.collection).map(themeOf))];
      if (themes.includes(value)) return [];
      return [
        {
          what: `names the file "${value}", which is not in data/${rule.collection}`,
          cure: didYouMean(value, themes, `the files are ${themes.join(', ')}`),
        },
      ];
    }
    case 'any-record':
      return anyRecordFaults(edition, value);
    case 'record':
      return (rule.list ? toIds(value) : [value]).flatMap((id) =>
        recordFaults(edition, id, rule.collection),
      );
  }
}

function anyRecordFaults({records}: Edition, id: string): Fault[] {
  if (records.has(id)) return [];
  const otherwise = 'add the record to the folder of its kind in data/, or correct the id';
  const cure = didYouMean(id, records.keys(), otherwise);
  return [{what: `names "${id}", which is not a record`, cure}];
}

function recordFaults(edition: Edition, id: string, collection: Collection): Fault[] {
  if (edition.records.get(id)?.collection === collection) return [];
  const known = entriesOf(edition, collection).map((entry) => entry.id);
  return [
    {
      what: `names "${id}", which is not a record of ${collection}`,
      cure: didYouMean(id, known, `add it to data/${collection}, or correct the id`),
    },
  ];
}
