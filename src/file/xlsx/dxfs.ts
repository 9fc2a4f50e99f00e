import type { ConditionalLook } from '../../workbook/format';
import { rgb } from './formats';
import { element, listElement } from './xml';

/** What a condition changes of a look; all that it does not name stays as the cell has it. */
export function dxfXml({ font = {}, fill }: ConditionalLook): string {
  return element('dxf', {}, [
    listElement('font', fontParts(font), {}),
    fill === undefined ? '' : fillXml(fill),
  ]);
}

function fontParts({
  bold,
  italic,
  strike,
  color,
}: NonNullable<ConditionalLook['font']>): string[] {
  return [
    flag('b', bold),
    flag('i', italic),
    flag('strike', strike),
    color === undefined ? '' : element('color', { rgb: rgb(color) }),
  ].filter((part) => part !== '');
}

function flag(name: string, on: boolean | undefined): string {
  return on === undefined ? '' : element(name, { val: on ? undefined : 0 });
}

/** Here, unlike in a cell's own look, the colour of a full fill is its background. */
function fillXml(fill: string): string {
  return element('fill', {}, [
    element('patternFill', {}, [element('bgColor', { rgb: rgb(fill) })]),
  ]);
}
