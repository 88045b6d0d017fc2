import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SettingView } from './calculator/protocol';
import { Step } from './step';
import { usePane } from './use-pane';

/** The job's choices, each with what it means. Nothing needs to be chosen: the sheets and the usual decide. */
export function ChoicesStep() {
  const { model, state, locale } = usePane();
  const { pane } = locale.texts;
  const settings = state.job?.settings ?? [];
  const rare = settings.filter(({ isRare }) => isRare);
  const chosen = settings.filter(({ name }) => (state.settings[name] ?? '') !== '');
  const content = state.formulas ? 'formulas' : 'values';
  return (
    <Step
      number={2}
      title={pane.steps.choices}
      beginsOpen={false}
      summary={<span className="quiet">{summaryOf(chosen)}</span>}
    >
      {settings
        .filter(({ isRare }) => !isRare)
        .map((setting) => (
          <Setting key={setting.name} setting={setting} />
        ))}
      <Field label={pane.content} size="small" hint={state.formulas ? pane.formulasHelp : pane.valuesHelp}>
        <RadioGroup
          layout="horizontal"
          value={content}
          onChange={(_, { value }) => void model.chooseFormulas(value === 'formulas')}
        >
          <Radio value="formulas" label={pane.formulas} />
          <Radio value="values" label={pane.values} />
        </RadioGroup>
      </Field>
      {rare.length > 0 && (
        <details>
          <summary>{pane.rareChoices}</summary>
          {rare.map((setting) => (
            <Setting key={setting.name} setting={setting} />
          ))}
        </details>
      )}
    </Step>
  );

  function summaryOf(made: readonly SettingView[]): string {
    const texts = made.map(({ name, options }) => {
      const value = state.settings[name]!;
      return options.find((option) => option.value === value)?.label ?? value;
    });
    return [...texts, ...(state.formulas ? [] : [pane.values.toLocaleLowerCase(state.locale.code)])].join(
      ' · ',
    );
  }
}

function Setting({ setting }: { readonly setting: SettingView }) {
  const { model, state, locale } = usePane();
  const { name, label, help, options, standard } = setting;
  const { pane } = locale.texts;
  const value = state.settings[name] ?? '';
  if (options.length === 0) return <TextSetting setting={setting} value={value} />;
  const option = options.find((each) => each.value === value);
  return (
    <Field label={label} size="small" hint={option?.help ?? help}>
      <Select size="small" value={value} onChange={(_, chosen) => void model.setSetting(name, chosen.value)}>
        <option value="">{standard === null ? pane.automatic : pane.usual(standard)}</option>
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A text is taken when the person leaves the field or presses Enter, not letter by letter. */
function TextSetting({ setting, value }: { readonly setting: SettingView; readonly value: string }) {
  const { model } = usePane();
  const [text, setText] = useState(value);
  useEffect(() => {
    setText(value);
  }, [value]);
  const take = () => {
    if (text.trim() !== value) void model.setSetting(setting.name, text.trim());
  };
  return (
    <Field label={setting.label} size="small" hint={setting.help}>
      <Input
        size="small"
        value={text}
        onChange={(_, typed) => {
          setText(typed.value);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}
