import { standsIn } from '../marks.ts';
import { findDates, toIsoDate } from './dates.ts';
import { type Evidence, noEvidence } from './evidence.ts';
import type { Line } from './near-lines.ts';

const DEK =
  /(?:^|[-_ ])(?:dek|deck|standfirst|lede|subtitle|sub-?head(?:line|ing)?|sub-?title|subline|chapo|ingress|vorspann|entradilla|bajada|sottotitolo|summary|anons|article-lead|intro)(?:$|[-_ ])/i;
const SOURCE =
  /(?:^|\s|[|•·])(?:source|fuente|quelle|fonte|źródło|kaynak|источник|来源|來源|出典|출처)\s*[:：]\s*([^|•·\d]{2,40}?)\s*(?=$|[|•·\d])/iu;
/** What stands before the date of a change. */
const CHANGED =
  /updat|modif|aktualis|actuali|aggiorn|mis(?:e)? à jour|atualiz|opdater|uppdater|oppdater|bijgewerkt|güncel|edited|revised|stand\s*:|обновл|изменен|更新|修改|수정|päivitetty|zaktualizowano|aktualizovan|सुधार|अपडेट/iu;
/** How far before a date its label stands, in characters. */
const LABEL_REACH = 26;
/** A line that tells who or when is short. */
const LONGEST = 200;

/** What the lines near the headline tell: where it is from, when, and the dek. */
export function readVisibleLines(lines: Line[], monthFirst: boolean): Evidence {
  const evidence = noEvidence();
  // What stands before the headline may be about the site's day, or about another story.
  for (const isBefore of [false, true])
    lines.forEach((line, i) => {
      if (line.isBefore !== isBefore || line.text.length > LONGEST) return;
      addDates(evidence, line, lines[i - 1], monthFirst);
      const source = SOURCE.exec(line.text)?.[1];
      if (source) evidence.sites.push(source.trim());
    });
  evidence.deks = lines
    .filter(({ names, text }) => DEK.test(names) && text.length >= 30 && text.length <= 600)
    .filter(({ element }) => !standsIn(element, 'caption'))
    .map(({ text }) => text);
  return evidence;
}

function addDates(
  evidence: Evidence,
  line: Line,
  before: Line | undefined,
  monthFirst: boolean,
): void {
  const time = line.element.closest('time');
  const machine = toIsoDate(time?.getAttribute('datetime') ?? '', monthFirst);
  const dates = findDates(line.text, monthFirst);
  if (machine && dates.length < 2) {
    const isChange =
      CHANGED.test(
        `${before && before.text.length < 40 ? before.text : ''} ${line.text} ${line.names}`,
      ) && !/publish/i.test(line.text);
    evidence[isChange ? 'modified' : 'published'].push(machine);
    return;
  }
  for (const { date, index } of dates) {
    const label = line.text.slice(Math.max(0, index - LABEL_REACH), index);
    const isLabelled =
      index > 1 ? label : `${before && before.text.length < 40 ? before.text : ''}`;
    evidence[CHANGED.test(isLabelled) ? 'modified' : 'published'].push(date);
  }
}
