import { JOBS } from '../../src/jobs/registry';
import { iconId, jobHelpId, jobLabelId, PAGE, RIBBON_ICONS } from './resources';
import { xml, type Xml } from './xml';

interface Button {
  readonly id: string;
  readonly labelId: string;
  readonly helpId: string;
  readonly action: Xml;
}

const OPEN: Button = {
  id: 'Open',
  labelId: 'Open.Label',
  helpId: 'Open.Help',
  action: xml`<Action xsi:type="ShowTaskpane">
                  <TaskpaneId>Fordel</TaskpaneId>
                  <SourceLocation resid="${PAGE}" />
                </Action>`,
};

const OPEN_ON_SELECTION: Button = {
  id: 'OpenOnSelection',
  labelId: 'OpenOnSelection.Label',
  helpId: 'OpenOnSelection.Help',
  action: command('fordel.openOnSelection'),
};

/** The group on the Home tab, with a button that opens the pane and one for each job, and the line in a cell's menu. */
export function commandSurfaces(): Xml {
  const jobs = JOBS.map(({ id }) => ({
    id: `Run.${id}`,
    labelId: jobLabelId(id),
    helpId: jobHelpId(id),
    action: command(`fordel.run.${id}`),
  }));
  return xml`
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Fordel.Group">
                <Label resid="Group.Label" />
                ${icon()}${[OPEN, ...jobs].map(button)}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">${button(OPEN_ON_SELECTION)}
            </OfficeMenu>
          </ExtensionPoint>`;
}

function command(name: string): Xml {
  return xml`<Action xsi:type="ExecuteFunction">
                  <FunctionName>${name}</FunctionName>
                </Action>`;
}

function button({ id, labelId, helpId, action }: Button): Xml {
  return xml`
              <Control xsi:type="Button" id="Fordel.${id}">
                <Label resid="${labelId}" />
                <Supertip>
                  <Title resid="${labelId}" />
                  <Description resid="${helpId}" />
                </Supertip>
                ${icon()}
                ${action}
              </Control>`;
}

function icon(): Xml {
  return xml`<Icon>${RIBBON_ICONS.map(
    (size) => xml`
                  <bt:Image size="${String(size)}" resid="${iconId(size)}" />`,
  )}
                </Icon>`;
}
