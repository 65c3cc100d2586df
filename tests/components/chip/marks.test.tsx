// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { AgeBars } from '../../../components/AgeBars';
import { draw } from '../../../components/chip/draw';
import * as chip from '../../../components/chip/marks';
import { Mark } from '../../../components/Mark';
import { verdictClass } from '../../../components/shapes';
import { StatusMark } from '../../../components/StatusMark';

const verdicts = ['suitable', 'conditional', 'insufficient-evidence', 'not-recommended'] as const;
const statuses = ['covered', 'partial', 'absent', 'unknown', 'exempt'] as const;
const ages = ['fresh', 'ageing', 'stale', 'expired'] as const;

describe('the chip draws what the pages draw', () => {
  test.each(verdicts)('for the verdict %s', (verdict) => {
    expect(drawn(chip.Mark({ verdict, size: 20 }))).toEqual(ofPage(<Mark verdict={verdict} size={20} />));
    expect(chip.Mark({ verdict, size: 20 }).props.class).toBe(`vm ${verdictClass(verdict)}`);
  });

  test.each(statuses)('for the status %s', (status) => {
    expect(drawn(chip.StatusMark({ status }))).toEqual(ofPage(<StatusMark status={status} />));
  });

  test.each(ages)('for evidence that is %s', (freshness) => {
    expect(drawn(chip.AgeBars({ freshness }))).toEqual(ofPage(<AgeBars freshness={freshness} />));
  });
});

const drawn = (drawing: VNode) => shapeIn((container) => draw(container, drawing));
const ofPage = (node: VNode) => shapeIn((container) => render(node, container));

/** Every element with its attributes, in whatever order they were set. */
function shapeIn(fill: (container: Element) => void) {
  const container = document.createElement('div');
  fill(container);
  return [...container.querySelectorAll('*')].map((element) => [
    element.namespaceURI,
    element.tagName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  ]);
}
