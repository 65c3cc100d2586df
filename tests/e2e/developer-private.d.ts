/** The API of the browser's own extension settings, given to chrome:// pages alone. */
declare namespace chrome.developerPrivate {
  function addHostPermission(extensionId: string, host: string): Promise<void>;
  function getExtensionsInfo(): Promise<{ id: string; name: string }[]>;
  function removeHostPermission(extensionId: string, host: string): Promise<void>;
}
