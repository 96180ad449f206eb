/** Which class of failure an error of node:net, node:tls, node:http or node:zlib is. */
import type { IssueClass } from '../../model/run-report.ts';
import { FetchFailure } from './failure.ts';

/** First match wins; codes as in the manuals of Node's errors, OpenSSL, llhttp and zlib. */
const CLASS_OF_CODE: readonly (readonly [RegExp, IssueClass])[] = [
  [/^(?:ENOTFOUND|EAI_)/, 'dns'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'unreachable'],
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'timeout'],
  [/^(?:HPE_|ERR_HTTP|ERR_INVALID_CHAR|ERR_UNESCAPED)/, 'protocol'],
  [/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO|INVALID_CA)/, 'tls'],
  [/^Z_BUF_ERROR$/, 'truncated'],
  [/^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_ZLIB|ZSTD_|ERR_PADDING|ERR_BUFFER)/, 'decompress'],
  [/^ECONN|^EPIPE$/, 'connection'],
];

/** Turns any error into a FetchFailure. `inBody` says that the answer's head had already come. */
export function failureOfError(error: unknown, url: URL, inBody = false): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const { code = '', message = String(error) } = firstCause(error);
  const found = CLASS_OF_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection';
  const failureClass = inBody && found === 'connection' ? 'truncated' : found;
  return new FetchFailure(
    failureClass,
    `${url.host}: ${message}${code && !message.includes(code) ? ` (${code})` : ''}`,
  );
}

/** Where several addresses were tried, the first error stands for all. */
function firstCause(error: unknown): NodeJS.ErrnoException {
  if (error instanceof AggregateError && error.errors.length > 0) return firstCause(error.errors[0]);
  return error instanceof Error ? error : new Error(String(error));
}
