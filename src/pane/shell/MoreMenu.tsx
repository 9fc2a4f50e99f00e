import {
  Button,
  makeStyles,
  Menu,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { NAVIGATION, PAGE_WORDS } from '../../text/pages';
import type { PageId } from '../page';

const MORE: readonly PageId[] = ['settings', 'create', 'help'];

const useStyles = makeStyles({
  item: { '&[aria-current]': { fontWeight: tokens.fontWeightSemibold } },
});

/** The pages that are wanted now and then. */
export function MoreMenu({ page }: { readonly page: PageId }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={NAVIGATION.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {MORE.map((target) => (
            <MenuItemLink
              key={target}
              className={styles.item}
              href={`#${target}`}
              aria-current={page === target ? 'page' : undefined}
            >
              {PAGE_WORDS[target]}
            </MenuItemLink>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
