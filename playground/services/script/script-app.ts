import { enumValue } from '../enums';
import { AuthorizationInfoHandle, type ServiceHandle } from '../handles';
import { free, type Members } from '../member';

export const scriptApp: Members<'ScriptApp', ServiceHandle> = {
  getAuthorizationInfo: free(({ execution }) => new AuthorizationInfoHandle(execution)),
};

export const authorizationInfo: Members<'AuthorizationInfo', AuthorizationInfoHandle> = {
  getAuthorizationStatus: free(
    ({ execution }) =>
      enumValue('AuthorizationStatus', execution.host.lacksConsent ? 'REQUIRED' : 'NOT_REQUIRED'),
    'The host asks nobody for consent: option `lacksConsent`',
  ),
  getAuthorizationUrl: free(() => null),
};

export const session: Members<'Session', ServiceHandle> = {
  getScriptTimeZone: free(({ execution }) => execution.host.scriptTimeZone),
  getActiveUserLocale: free(({ execution }) => execution.host.userLocale),
};
