/**
 * What desktop Excel puts into the web view before office.js loads. The function runs inside the page, in jsdom and in
 * Chromium alike, and is carried there as text: it must not use anything from outside itself.
 */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

export interface ShimmedWindow {
  _richApiNativeBridge?: Bridge;
}

export interface ShimOptions {
  /** Requirement sets that this Excel declares, by name. */
  readonly sets: Readonly<Record<string, string>>;
  readonly sendMessageToHost: (message: string) => void;
}

export function installShim(target: object, { sets, sendMessageToHost }: ShimOptions): void {
  const nothing = () => '';
  const context = {
    GetActivationMode: () => 0,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: () => 1066,
    GetAppType: () => 1,
    GetAppUILocale: () => 1066,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: nothing,
    GetDialogRequirementMatrix: nothing,
    GetDocUrl: () => 'file:///C:/book.xlsx',
    GetHostCustomMessage: nothing,
    GetHostFullVersion: () => '16.0.14334.20000',
    GetInitialDisplayMode: () => 0,
    GetInstanceId: () => 'simulated',
    GetSettingKeys: () => [],
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetSolutionRef: () => 'simulated',
    GetSolutionToken: nothing,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetTouchEnabled: () => false,
  };
  const external = {
    Execute: () => undefined,
    GetContext: () => context,
    GetHostInfo: () => 'Excel|Win32|16.01|vi-VN|||',
    GetLoggingAllowed: () => false,
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true });
  Object.defineProperty(target, '_richApiNativeBridge', { value: { sendMessageToHost } });
}

/** An Excel of this version declares these sets; ranges and tables are all that is simulated. */
export function setsOf(excelApi: string): Record<string, string> {
  return { ExcelApi: excelApi, SharedRuntime: '1.1', DelayForCellEdit: '1.1' };
}
