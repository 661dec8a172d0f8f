/** How bad npm calls an advisory, the least first. */
const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof SEVERITIES)[number];

/** An advisory that may stand until a day, and why. */
export interface AuditWaiver {
  /** `GHSA-xxxx-xxxx-xxxx`, the end of the address that npm gives. */
  advisory: string;
  reason: string;
  /** The last day it holds, `2027-03-31`. */
  until: string;
}

/** `audit-waivers.json` */
export interface AuditRules {
  /** The least severity that is refused. */
  refuse_from: Severity;
  waivers: readonly AuditWaiver[];
}

interface Advisory {
  name: string;
  title: string;
  url: string;
  severity: Severity;
  range: string;
}

/** What `npm audit --json` prints, as far as it is read: a package names its advisories, or packages that have them. */
interface Report {
  auditReportVersion?: number;
  vulnerabilities?: Record<string, {via: readonly (string | Advisory)[]}>;
  message?: string;
}

/** @throws Error with the place and the cure where the file is not in its form */
export function parseAuditRules(text: string): AuditRules {
  const refuse = (what: string): never => {
    throw new Error(`audit-waivers.json  ${what}`);
  };
  const {refuse_from, waivers} = JSON.parse(text) as Partial<AuditRules>;
  if (refuse_from === undefined || !SEVERITIES.includes(refuse_from))
    return refuse(`refuse_from  must be one of: ${SEVERITIES.join(', ')}`);
  if (!Array.isArray(waivers)) return refuse('waivers  must be a list; write [] for none');
  for (const [index, {advisory, reason, until}] of (waivers as AuditWaiver[]).entries()) {
    const place = `waivers › ${index + 1}`;
    if (!/^GHSA(-[0-9a-z]{4}){3}$/.test(advisory ?? ''))
      refuse(`${place} › advisory  must be like GHSA-xxxx-xxxx-xxxx`);
    if ((reason ?? '').trim().split(/\s+/).length < 4)
      refuse(`${place} › reason  must say in a sentence why it does no harm here`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(until ?? ''))
      refuse(`${place} › until  must be the last day it holds, like 2027-03-31`);
  }
  return {refuse_from, waivers};
}

/**
 * What stands against the packages that are locked now, a line each, sorted: advisories that nobody let stand, and
 * waivers that hold no longer or that nothing needs.
 * @param printed by `npm audit --json`
 * @param today `2026-11-30`
 * @throws Error where it is no report: the registry did not answer, and nothing is known
 */
export function judgeAudit(
  printed: string,
  {refuse_from: least, waivers}: AuditRules,
  today: string,
): string[] {
  const {auditReportVersion, vulnerabilities, message} = JSON.parse(printed) as Report;
  if (auditReportVersion !== 2 || !vulnerabilities)
    throw new Error(
      `npm audit gave no report${message === undefined ? '' : ` (${message})`}: nothing is known about the packages. ` +
        'Run it again where the registry answers.',
    );
  const found = new Map(
    Object.values(vulnerabilities)
      .flatMap(({via}) => via)
      .flatMap((one) => (typeof one === 'string' ? [] : [[idOf(one), one] as const])),
  );
  const refused = [...found].flatMap(([id, {name, title, severity, range, url}]) => {
    if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(least)) return [];
    const waiver = waivers.find(({advisory}) => advisory === id);
    if (waiver && waiver.until >= today) return [];
    const lapsed = waiver ? `; its waiver held until ${waiver.until}` : '';
    return [
      `${name} ${range}  ${severity}: ${title} (${url})${lapsed}; update it, or say in audit-waivers.json why it does no harm here`,
    ];
  });
  const needless = waivers
    .filter(({advisory}) => !found.has(advisory))
    .map(({advisory}) => `audit-waivers.json  ${advisory} is no longer reported; take it out`);
  return [...refused, ...needless].sort();
}

const idOf = ({url}: Advisory): string => url.slice(url.lastIndexOf('/') + 1);
