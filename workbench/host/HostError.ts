/** The codes of Excel that the workbench gives, with the status office.js expects beside each. */
const STATUS = {
  ApiNotFound: 400,
  AccessDenied: 401,
  ActivityLimitReached: 429,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestAborted: 500,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UnsupportedOperation: 400,
} as const;

export type HostErrorCode = keyof typeof STATUS;

/** A fault that reaches the add-in as an OfficeExtension.Error with this code. */
export class HostError extends Error {
  /** Class and member, for example WorksheetCollection.getItem; the interpreter fills it in. */
  location = "";

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return STATUS[this.code];
  }
}

export function itemNotFound(what = "The requested resource doesn't exist."): HostError {
  return new HostError("ItemNotFound", what);
}

export function invalidArgument(why: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. ${why}`);
}

/** For everything the workbench does not know: loud, and by name. */
export function notImplemented(name: string): HostError {
  return new HostError("ApiNotFound", `workbench: ${name} is not implemented`);
}
