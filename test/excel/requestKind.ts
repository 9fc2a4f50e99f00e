import { ACTION, PATH, type RequestBody } from './protocol';

export type RequestKind = 'requests' | 'startup' | 'cleanup';

/** Tells what an add-in asked for from what office.js asks for by itself. */
export function requestKind({ Actions, ObjectPaths }: RequestBody): RequestKind {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType: type }) => type === PATH.newObject)) return 'startup';
  const asked = Actions.filter(({ ActionType: type }) => type !== ACTION.instantiate);
  const isCleanup = asked.length > 0 && asked.every(({ Name }) => Name === '_RemoveReference');
  return isCleanup ? 'cleanup' : 'requests';
}
