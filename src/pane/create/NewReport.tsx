import { useState } from 'react';
import { newReport, reportOfTasks } from '../../app/newReport';
import { type Preset, presets } from '../../app/presets';
import { NEW_REPORT } from '../../text/start';
import { CommandButton } from '../CommandButton';
import { Message } from '../Message';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import type { PaneState } from '../usePane';
import { create, CREATE_ORDERS } from './commands';
import { PresetField } from './PresetField';
import { ReportFields } from './ReportFields';
import { choiceOf } from './reportForm';
import { useReportForm } from './useReportForm';

interface NewReportProps {
  readonly pane: PaneState;
  readonly done: () => void;
}

/** Tạo biểu báo cáo mới: a preset, and whose report of which kỳ it is. */
export function NewReport({ pane: { command, actions }, done }: NewReportProps) {
  const styles = usePaneStyles();
  const [form, keep, drop] = useReportForm();
  const [known, setKnown] = useState(presets);
  const [preset, setPreset] = useState<Preset | null>(known[0] ?? null);
  const [asked, setAsked] = useState(false);
  const [gone, setGone] = useState(false);
  const submit = async () => {
    setAsked(true);
    const chosen = choiceOf(form);
    if (chosen === null) return;
    const choice = preset === null ? reportOfTasks([], chosen) : newReport(preset, chosen);
    setGone(choice === null);
    if (choice === null) return;
    const order = CREATE_ORDERS.create;
    const step = await actions.run(order, (workbook) => create(workbook, choice));
    if (step?.created !== true) return;
    drop();
    done();
  };
  return (
    <>
      <PageHeading>{NEW_REPORT.heading}</PageHeading>
      <div className={styles.section}>
        <PresetField
          presets={known}
          preset={preset}
          choose={setPreset}
          add={(own) => {
            setKnown([...known, own]);
            setPreset(own);
          }}
        />
        <ReportFields form={form} change={keep} asked={asked} />
        {gone ? (
          <div role="alert">
            <Message intent="error" sentences={[NEW_REPORT.noDistrict]} />
          </div>
        ) : null}
        <CommandButton
          primary
          name="create"
          label={NEW_REPORT.submit}
          command={command}
          onClick={() => void submit()}
        />
      </div>
    </>
  );
}
