/** "GetRange" on the wire is `getRange` in Office.js; names that begin with a line are the same in both. */
export const memberName = (wire: string) => wire.charAt(0).toLowerCase() + wire.slice(1);

export const wireName = (member: string) => member.charAt(0).toUpperCase() + member.slice(1);
