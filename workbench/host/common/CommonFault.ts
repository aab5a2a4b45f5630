/** Error numbers of the common API; office.js itself has the sentence for each, in its language. */
export const COMMON_ERRORS = {
  coercionTypeNotSupported: 1000,
  selectionNotSupportCoercionType: 1004,
  cannotWriteToSelection: 2001,
  dataNotMatchSelection: 2002,
  overwriteWorksheetData: 2003,
  dataNotMatchBindingSize: 2004,
  invalidDataFormat: 2006,
  cellDataAmountBeyondLimits: 2014,
  selectionCannotBound: 3000,
  bindingNotExist: 3002,
  invalidSelectionForBindingType: 3004,
  namedItemNotFound: 3006,
  operationNotSupported: 5000,
  internalError: 5001,
} as const;

/** A method of the common API fails: the add-in gets the number, and from office.js its name and sentence. */
export class CommonFault extends Error {
  readonly number: number;

  constructor(name: keyof typeof COMMON_ERRORS, message: string = name) {
    super(message);
    this.number = COMMON_ERRORS[name];
  }
}
