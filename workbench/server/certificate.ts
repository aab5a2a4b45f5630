import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCA, createCert } from "mkcert";

export interface ServerCertificate {
  key: string;
  cert: string;
}

/** Apple's systems refuse certificates that live longer. */
const VALID_DAYS = 365;
const DAY = 86_400_000;

/**
 * The server's own certificate for localhost, made once and kept in the folder, so that the browser's
 * question comes once. It is trusted by nobody: nothing is installed on the machine.
 */
export async function localCertificate(folder: string): Promise<ServerCertificate> {
  const files = { key: join(folder, "localhost.key"), cert: join(folder, "localhost.crt") };
  const kept = await readPair(files);
  if (kept && isFresh(kept.cert)) return kept;
  const authority = await createCA({
    organization: "Town Indicators workbench",
    countryCode: "CN",
    state: "Local",
    locality: "Local",
    validity: VALID_DAYS,
  });
  const { key, cert } = await createCert({ ca: authority, domains: ["localhost", "127.0.0.1"], validity: VALID_DAYS });
  await mkdir(folder, { recursive: true });
  await writeFile(files.key, key, { mode: 0o600 });
  await writeFile(files.cert, cert);
  return { key, cert };
}

async function readPair(files: ServerCertificate): Promise<ServerCertificate | undefined> {
  try {
    return { key: await readFile(files.key, "utf8"), cert: await readFile(files.cert, "utf8") };
  } catch {
    return undefined;
  }
}

/** Good for another week at least, and readable at all. */
function isFresh(cert: string): boolean {
  try {
    return Date.parse(new X509Certificate(cert).validTo) - Date.now() > 7 * DAY;
  } catch {
    return false;
  }
}
