import { enumValue } from './enums';
import { AuthorizationInfoHandle, type ServiceHandle, UserHandle } from './handles';
import { authorized, free, type Members, stores } from './member';

export const scriptApp: Members<'ScriptApp', ServiceHandle> = {
  getAuthorizationInfo: free(({ execution }) => new AuthorizationInfoHandle(execution)),
  getScriptId: stores(() => 'local-host-script', 'The same for every script'),
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
  getActiveUserLocale: free(({ execution }) => execution.host.user.locale),
  getActiveUser: authorized(
    ({ execution }) => new UserHandle(execution, execution.host.user.email),
    'Needs no scope here; in Sheets userinfo.email',
  ),
  getEffectiveUser: authorized(
    ({ execution }) => new UserHandle(execution, execution.host.user.email),
    'Needs no scope here; in Sheets userinfo.email',
  ),
};

export const user: Members<'User', UserHandle> = {
  getEmail: authorized(({ email }) => email),
};
