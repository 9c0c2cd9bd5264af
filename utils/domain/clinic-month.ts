/** What the clinic itself counted in one month; sums only, never a patient. */
export interface ClinicMonth {
  /** Branch and month, see `monthId`. */
  readonly id: string;
  /** Empty for the clinic as a whole. */
  readonly branch: string;
  /** `2026-10`. */
  readonly month: string;
  /** Treatments given. */
  readonly procedures?: number;
  /** Unwanted events among them. */
  readonly complications?: number;
  /** Patients asked, and how many of them were satisfied. */
  readonly asked?: number;
  readonly satisfied?: number;
}

/** One row a branch and month. */
export function monthId(branch: string, month: string): string {
  return `${month}|${branch}`;
}
