const AROUND = /^(?:[-–+*•·.,;:()\s\d]|đường dẫn|link(?:\s+bài)?|bài|xem|tại)*$/iu;

/** "- Link bài:" and "(xem tại": what stands around a link and says nothing of it. */
export function saysOnlyLink(text: string): boolean {
  return AROUND.test(text);
}
