import { COMMON_ERRORS } from "./common/CommonFault";
import type { Failure } from "./failures";
import { HostError } from "./HostError";
import type { ResponseBody } from "./protocol";

/** The answer to one batch: a body, or an error number of the common API. */
export type BatchAnswer = { body: ResponseBody } | { commonError: number };

/** The answer of a batch that is to fail. */
export function refuse(failure: Failure): BatchAnswer {
  if ("commonError" in failure) return failure;
  return refusal(new HostError(failure.code, failure.message ?? "This failure was put in on purpose."));
}

/** The error number of the common API that says the same as a code of Excel. */
export function commonNumber(failure: Failure): number {
  if ("commonError" in failure) return failure.commonError;
  return { AccessDenied: 7000, ActivityLimitReached: 5102 }[failure.code as string] ?? COMMON_ERRORS.internalError;
}

export function tooLarge(what: "Request" | "Response"): BatchAnswer {
  return refusal(
    new HostError(
      `${what}PayloadSizeLimitExceeded`,
      `The ${what.toLowerCase()} payload size has exceeded the limit of 5 MB.`,
    ),
  );
}

function refusal(error: HostError): BatchAnswer {
  const { code, message, httpStatus } = error;
  return {
    body: {
      Results: [],
      TraceIds: [],
      Error: { Code: code, Message: message, Location: "", HttpStatusCode: httpStatus },
    },
  };
}
