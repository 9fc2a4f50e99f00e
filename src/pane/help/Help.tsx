import { PAGE_WORDS } from '../../text/pages';
import { PageHeading } from '../shell/PageHeading';

/** A short guide. */
export function Help() {
  return <PageHeading>{PAGE_WORDS.help}</PageHeading>;
}
