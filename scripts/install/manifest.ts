import { BASELINE } from '../../src/hosts/excel/requirement-sets';
import { LOCALES } from '../../src/locales';
import { MANIFEST_TEXTS } from '../../src/locales/manifest-texts';
import { VERSION } from '../../src/version';
import type { Address } from './address';
import { iconPath } from './icons';
import { DEFAULT_CULTURE, overrides, PAGE, PATHS, resources, type Localised } from './resources';
import { commandSurfaces } from './ribbon';
import { Xml, xml } from './xml';

/** A copy under development has an id and a name of its own, and can stand beside the real one. */
export type Edition = 'production' | 'development';

/** Excel knows an add-in by it, in every workbook that opens its pane: it never changes. */
const IDS: Readonly<Record<Edition, string>> = {
  production: '11dfb2b6-4c64-4199-88d5-a3b3e0d54919',
  development: 'bfd8f17f-b989-4939-a816-4b42ab09f953',
};

/**
 * The add-in's manifest: what Excel must know before it loads anything. Microsoft's schema asks for its elements in
 * this order.
 * @param address where the built folder is served.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export function buildManifest(address: Address, edition: Edition): string {
  const description: Localised = ({ code }) => MANIFEST_TEXTS[code].description;
  const supportUrl: Localised = ({ code }) => `${address}/${PATHS.support(code)}`;
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp
  xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>${IDS[edition]}</Id>
  <Version>${manifestVersion(VERSION)}</Version>
  <ProviderName>Fordel</ProviderName>
  <DefaultLocale>${DEFAULT_CULTURE}</DefaultLocale>
  ${localised('DisplayName', displayName(edition))}
  ${localised('Description', description)}
  <IconUrl DefaultValue="${address}/${iconPath(32)}" />
  <HighResolutionIconUrl DefaultValue="${address}/${iconPath(64)}" />
  ${localised('SupportUrl', supportUrl)}
  <AppDomains>
    <AppDomain>${new URL(address).origin}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="${BASELINE}" />
      <Set Name="SharedRuntime" MinVersion="1.1" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}/${PATHS.page}" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides
    xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
    xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="${PAGE}" lifetime="long" />
        </Runtimes>${customFunctions()}
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Started.Title" />
            <Description resid="Started.Help" />
            <LearnMoreUrl resid="Support.Url" />
          </GetStarted>
          <FunctionFile resid="${PAGE}" />${commandSurfaces()}
        </DesktopFormFactor>
      </Host>
    </Hosts>${resources(address)}
  </VersionOverrides>
</OfficeApp>
`.text;
}

/**
 * The manifest's version of four parts, from the package's of three. Excel takes a new manifest for an update only when
 * it is higher.
 */
export function manifestVersion(version: string): string {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) {
    throw new RangeError(
      `${version} in package.json cannot be a manifest’s version: write three whole numbers.`,
    );
  }
  return `${version}.0`;
}

function displayName(edition: Edition): Localised {
  return edition === 'production' ? () => 'Fordel' : ({ code }) => MANIFEST_TEXTS[code].developmentName;
}

function localised(element: 'DisplayName' | 'Description' | 'SupportUrl', value: Localised): Xml {
  const name = new Xml(element);
  return xml`<${name} DefaultValue="${value(LOCALES.nb)}">${overrides(value, 'Override')}
  </${name}>`;
}

/**
 * The worksheet functions. They run in the pane's page; `Script` is for an Excel that gives functions a runtime without
 * a page, and Microsoft's own templates name it with a shared runtime too.
 */
function customFunctions(): Xml {
  return xml`
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url" />
            </Script>
            <Page>
              <SourceLocation resid="${PAGE}" />
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url" />
            </Metadata>
            <Namespace resid="Functions.Namespace" />
          </ExtensionPoint>
        </AllFormFactors>`;
}
