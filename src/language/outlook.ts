/** Words that open the part of a report on what is still to be done. */
const OUTLOOK =
  /^(?:một số )?(?:phương hướng|nhiệm vụ|mục tiêu|giải pháp|kế hoạch|đề xuất|kiến nghị)(?!\p{L})/iu;
const COMING =
  /năm \d{4}|thời gian tới|phương hướng|cuối năm|tiếp theo|đề xuất|kiến nghị|quý [IV\d]/iu;

const NUMBERED = /^\s*(?:([IVX]{1,4})|(\d{1,2})|([A-Z]))\s?[.)]\s*(?=\S)/u;
/** A longer paragraph is text that begins with a number. */
const LONGEST_HEADING = 200;

export type HeadingStyle = 'roman' | 'digit' | 'letter';

export interface Heading {
  readonly style: HeadingStyle;
  readonly outlook: boolean;
}

/** A numbered heading of a report: "4. Nhiệm vụ năm 2025:" speaks of what is to come. */
export function readHeading(text: string): Heading | null {
  const found = NUMBERED.exec(text);
  if (found === null || text.length > LONGEST_HEADING) return null;
  const [lead, roman, digit] = found;
  const words = text.slice(lead.length).normalize('NFC');
  return {
    style: roman !== undefined ? 'roman' : digit !== undefined ? 'digit' : 'letter',
    outlook: OUTLOOK.test(words) && COMING.test(words),
  };
}

const PROMISE =
  /(?<!\p{L})(?:phấn đấu|đảm bảo|bảo đảm|dự kiến|sẽ|tiếp tục|đẩy mạnh|cần|chỉ tiêu|yêu cầu|mục tiêu)(?!\p{L})/iu;

/** "Phấn đấu 100 tin, bài": figures of such a sentence are wishes. */
export function promises(sentence: string): boolean {
  return PROMISE.test(sentence.normalize('NFC'));
}
