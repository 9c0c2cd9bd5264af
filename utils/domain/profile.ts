/** What the clinic says about itself; everything optional, an empty profile still works. */
export interface ClinicProfile {
  readonly name?: string;
  readonly branches?: readonly string[];
  readonly specialties?: readonly string[];
  /** Own public phone, as printed. */
  readonly phone?: string;
  readonly line?: string;
  readonly email?: string;
  readonly website?: string;
  readonly address?: string;
  readonly hours?: string;
  /** Registered doctors: naming them is allowed. */
  readonly doctors?: readonly string[];
  /** Who a person should ask for on the phone, e.g. 客服主任. */
  readonly contactRole?: string;
  /** Who signs, e.g. 院長. */
  readonly signatureRole?: string;
  /** Concrete improvements per complaint topic, in the clinic's own words. */
  readonly measures?: Readonly<Record<string, readonly string[]>>;
  readonly bannedWords?: readonly string[];
  readonly preferredWords?: readonly string[];
}
