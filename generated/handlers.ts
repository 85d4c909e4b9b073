// Generated from openapi/ by openapi/generate.ts; do not edit.
import type * as types from './api/types.gen.ts'

/** Callers: none; a person, if any (optional); a person (user); one in an organization (member); that or a key (any). */
export interface OperationTypes {
  getHealth: { data: types.GetHealthData; responses: types.GetHealthResponses; errors: object; caller: 'none' }
  getReadiness: { data: types.GetReadinessData; responses: types.GetReadinessResponses; errors: types.GetReadinessErrors; caller: 'none' }
  register: { data: types.RegisterData; responses: types.RegisterResponses; errors: types.RegisterErrors; caller: 'none' }
  verifyEmail: { data: types.VerifyEmailData; responses: types.VerifyEmailResponses; errors: types.VerifyEmailErrors; caller: 'none' }
  resendVerification: { data: types.ResendVerificationData; responses: types.ResendVerificationResponses; errors: types.ResendVerificationErrors; caller: 'none' }
  logIn: { data: types.LogInData; responses: types.LogInResponses; errors: types.LogInErrors; caller: 'none' }
  refreshSession: { data: types.RefreshSessionData; responses: types.RefreshSessionResponses; errors: types.RefreshSessionErrors; caller: 'none' }
  logOut: { data: types.LogOutData; responses: types.LogOutResponses; errors: types.LogOutErrors; caller: 'optional' }
  requestPasswordReset: { data: types.RequestPasswordResetData; responses: types.RequestPasswordResetResponses; errors: types.RequestPasswordResetErrors; caller: 'none' }
  confirmPasswordReset: { data: types.ConfirmPasswordResetData; responses: types.ConfirmPasswordResetResponses; errors: types.ConfirmPasswordResetErrors; caller: 'none' }
  changePassword: { data: types.ChangePasswordData; responses: types.ChangePasswordResponses; errors: types.ChangePasswordErrors; caller: 'user' }
  switchOrganization: { data: types.SwitchOrganizationData; responses: types.SwitchOrganizationResponses; errors: types.SwitchOrganizationErrors; caller: 'user' }
  getMe: { data: types.GetMeData; responses: types.GetMeResponses; errors: types.GetMeErrors; caller: 'user' }
  updateMe: { data: types.UpdateMeData; responses: types.UpdateMeResponses; errors: types.UpdateMeErrors; caller: 'user' }
  listSessions: { data: types.ListSessionsData; responses: types.ListSessionsResponses; errors: types.ListSessionsErrors; caller: 'user' }
  revokeOtherSessions: { data: types.RevokeOtherSessionsData; responses: types.RevokeOtherSessionsResponses; errors: types.RevokeOtherSessionsErrors; caller: 'user' }
  revokeSession: { data: types.RevokeSessionData; responses: types.RevokeSessionResponses; errors: types.RevokeSessionErrors; caller: 'user' }
  getOrganization: { data: types.GetOrganizationData; responses: types.GetOrganizationResponses; errors: types.GetOrganizationErrors; caller: 'member' }
  getApiAccessRequest: { data: types.GetApiAccessRequestData; responses: types.GetApiAccessRequestResponses; errors: types.GetApiAccessRequestErrors; caller: 'member' }
  createApiAccessRequest: { data: types.CreateApiAccessRequestData; responses: types.CreateApiAccessRequestResponses; errors: types.CreateApiAccessRequestErrors; caller: 'member' }
  listApiKeys: { data: types.ListApiKeysData; responses: types.ListApiKeysResponses; errors: types.ListApiKeysErrors; caller: 'member' }
  createApiKey: { data: types.CreateApiKeyData; responses: types.CreateApiKeyResponses; errors: types.CreateApiKeyErrors; caller: 'member' }
  reportLeakedApiKey: { data: types.ReportLeakedApiKeyData; responses: types.ReportLeakedApiKeyResponses; errors: types.ReportLeakedApiKeyErrors; caller: 'none' }
  getApiKey: { data: types.GetApiKeyData; responses: types.GetApiKeyResponses; errors: types.GetApiKeyErrors; caller: 'member' }
  revokeApiKey: { data: types.RevokeApiKeyData; responses: types.RevokeApiKeyResponses; errors: types.RevokeApiKeyErrors; caller: 'member' }
  rotateApiKey: { data: types.RotateApiKeyData; responses: types.RotateApiKeyResponses; errors: types.RotateApiKeyErrors; caller: 'member' }
  getCredential: { data: types.GetCredentialData; responses: types.GetCredentialResponses; errors: types.GetCredentialErrors; caller: 'any' }
  listApiAccessRequests: { data: types.ListApiAccessRequestsData; responses: types.ListApiAccessRequestsResponses; errors: types.ListApiAccessRequestsErrors; caller: 'user' }
  setOrganizationApiAccess: { data: types.SetOrganizationApiAccessData; responses: types.SetOrganizationApiAccessResponses; errors: types.SetOrganizationApiAccessErrors; caller: 'user' }
  listJurisdictions: { data: types.ListJurisdictionsData; responses: types.ListJurisdictionsResponses; errors: types.ListJurisdictionsErrors; caller: 'any' }
  resolveJurisdiction: { data: types.ResolveJurisdictionData; responses: types.ResolveJurisdictionResponses; errors: types.ResolveJurisdictionErrors; caller: 'any' }
  getJurisdiction: { data: types.GetJurisdictionData; responses: types.GetJurisdictionResponses; errors: types.GetJurisdictionErrors; caller: 'any' }
  listJurisdictionChildren: { data: types.ListJurisdictionChildrenData; responses: types.ListJurisdictionChildrenResponses; errors: types.ListJurisdictionChildrenErrors; caller: 'any' }
  listJurisdictionAncestors: { data: types.ListJurisdictionAncestorsData; responses: types.ListJurisdictionAncestorsResponses; errors: types.ListJurisdictionAncestorsErrors; caller: 'any' }
  listCategories: { data: types.ListCategoriesData; responses: types.ListCategoriesResponses; errors: types.ListCategoriesErrors; caller: 'any' }
  getCategory: { data: types.GetCategoryData; responses: types.GetCategoryResponses; errors: types.GetCategoryErrors; caller: 'any' }
  listRates: { data: types.ListRatesData; responses: types.ListRatesResponses; errors: types.ListRatesErrors; caller: 'any' }
  lookupRates: { data: types.LookupRatesData; responses: types.LookupRatesResponses; errors: types.LookupRatesErrors; caller: 'any' }
  getRate: { data: types.GetRateData; responses: types.GetRateResponses; errors: types.GetRateErrors; caller: 'any' }
  listRules: { data: types.ListRulesData; responses: types.ListRulesResponses; errors: types.ListRulesErrors; caller: 'any' }
  getRule: { data: types.GetRuleData; responses: types.GetRuleResponses; errors: types.GetRuleErrors; caller: 'any' }
  getCoverage: { data: types.GetCoverageData; responses: types.GetCoverageResponses; errors: types.GetCoverageErrors; caller: 'any' }
  listContentReleases: { data: types.ListContentReleasesData; responses: types.ListContentReleasesResponses; errors: types.ListContentReleasesErrors; caller: 'any' }
  getExchangeRate: { data: types.GetExchangeRateData; responses: types.GetExchangeRateResponses; errors: types.GetExchangeRateErrors; caller: 'any' }
  validateAddress: { data: types.ValidateAddressData; responses: types.ValidateAddressResponses; errors: types.ValidateAddressErrors; caller: 'any' }
  calculateTax: { data: types.CalculateTaxData; responses: types.CalculateTaxResponses; errors: types.CalculateTaxErrors; caller: 'any' }
  calculateTaxBatch: { data: types.CalculateTaxBatchData; responses: types.CalculateTaxBatchResponses; errors: types.CalculateTaxBatchErrors; caller: 'any' }
  listSavedCalculations: { data: types.ListSavedCalculationsData; responses: types.ListSavedCalculationsResponses; errors: types.ListSavedCalculationsErrors; caller: 'any' }
  createSavedCalculation: { data: types.CreateSavedCalculationData; responses: types.CreateSavedCalculationResponses; errors: types.CreateSavedCalculationErrors; caller: 'any' }
  getSavedCalculation: { data: types.GetSavedCalculationData; responses: types.GetSavedCalculationResponses; errors: types.GetSavedCalculationErrors; caller: 'any' }
  deleteSavedCalculation: { data: types.DeleteSavedCalculationData; responses: types.DeleteSavedCalculationResponses; errors: types.DeleteSavedCalculationErrors; caller: 'any' }
}
