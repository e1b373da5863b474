import { enumValue } from '../enums';
import { AuthorizationInfoHandle, type ServiceHandle } from '../handles';
import { free, type Members } from '../member';

export const scriptApp: Members<'ScriptApp', ServiceHandle> = {
  getAuthorizationInfo: free(({ execution }) => new AuthorizationInfoHandle(execution)),
};

export const authorizationInfo: Members<'AuthorizationInfo', AuthorizationInfoHandle> = {
  getAuthorizationStatus: free(
    () => enumValue('AuthorizationStatus', 'NOT_REQUIRED'),
    'Always NOT_REQUIRED: the host asks nobody for consent',
  ),
  getAuthorizationUrl: free(() => null),
};

export const session: Members<'Session', ServiceHandle> = {
  getScriptTimeZone: free(({ execution }) => execution.host.scriptTimeZone),
};
