/** Any but composed Vietnamese and the common marks, or blanks that may have to be mended. */
const ODD = /[^\t\n\r -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…•]| [ ,;.]/;

/** Whether there is surely nothing to mend: so it is with most texts, and asking is cheap. */
export function isSound(text: string): boolean {
  return !ODD.test(text);
}
