import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The size of a pane that does nothing: the same parts as in Microsoft's template, in our words. */
const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  header: { padding: '30px', backgroundColor: tokens.colorNeutralBackground3 },
  item: { display: 'flex', gap: '10px' },
  field: { margin: '20px' },
});

const ITEMS = [
  { icon: <Ribbon24Regular />, text: 'First' },
  { icon: <LockOpen24Regular />, text: 'Second' },
  { icon: <DesignIdeas24Regular />, text: 'Third' },
];

function App() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  const insert = () =>
    void Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange();
      cell.values = [[text]];
      cell.format.autofitColumns();
      await context.sync();
    });
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="data:," alt="Logo" />
        <h1>Welcome</h1>
      </section>
      <ul>
        {ITEMS.map(({ icon, text: words }) => (
          <li key={words} className={styles.item}>
            {icon}
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <Field className={styles.field} label="Text">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" onClick={insert}>
        Insert text
      </Button>
    </div>
  );
}

const element = document.getElementById('container');
const root = element === null ? null : createRoot(element);
void Office.onReady(() =>
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  ),
);
