/** TCVN3 (the .VnTime fonts) as Windows shows it in any other font. It is read, never written. */
export const TCVN3: Readonly<Record<string, string>> = pairs(
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞị' +
    'ßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ' +
    '¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư',
);

function pairs(letters: string): Record<string, string> {
  const all = Array.from(letters);
  return Object.fromEntries(
    all.flatMap((letter, index) => (index % 2 === 0 ? [[letter, all[index + 1] ?? '']] : [])),
  );
}
