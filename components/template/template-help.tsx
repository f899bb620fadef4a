import { FILTERS } from '../../utils/markdown/template/filters.ts';
import { NAMES } from '../../utils/markdown/template/names.ts';
import { message } from '../../utils/words.ts';

/** What a template may hold: the names, the sections and the filters. */
export function TemplateHelp() {
  const { '': names = [], ...lists } = NAMES;
  return (
    <details class="template-help">
      <summary>{message('templateHelp')}</summary>
      <dl>
        <Row tag="{{…}}" what={names.join(', ')} />
        {Object.entries(lists).map(([list, inside]) => (
          <Row
            key={list}
            tag={`{{#${list}}}…{{/${list}}}`}
            what={message('templateHelpEach', inside.join(', '))}
          />
        ))}
        <Row tag="{{#tags}}{{.}}{{/tags}}" what={message('templateHelpEach', '.')} />
        <Row tag="{{?byline}}…{{/byline}}" what={message('templateHelpIf')} />
        <Row tag="{{^byline}}…{{/byline}}" what={message('templateHelpNone')} />
        <Row
          tag="{{published|date:YYYY-MM-DD}}"
          what={message('templateHelpFilter', Object.keys(FILTERS).join(', '))}
        />
      </dl>
    </details>
  );
}

function Row({ tag, what }: { tag: string; what: string }) {
  return (
    <div>
      <dt>
        <code dir="ltr">{tag}</code>
      </dt>
      <dd>{what}</dd>
    </div>
  );
}
