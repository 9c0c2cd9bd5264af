/** Why a file may not be kept as evidence of a public page. */
export type FileRefusal = 'record' | 'camera' | 'large';

/** Largest single piece kept, in bytes; a screenshot is far below. */
export const largestEvidence = 20 * 1024 * 1024;

const recordNames =
  /病歷|病例|診斷書|檢驗報告|同意書|處方|X光|超音波|chart|medical.?record|lab.?report|x-?ray|dicom|\.dcm$/iu;
const cameraNames = /監視|監控|攝影機|cctv|surveillance|\bcam\d/iu;

/**
 * What a name or the first bytes give away. A court convicted a doctor who photographed charts to be prepared for a
 * dispute; this can only catch what says so itself, hence every picture is asked about as well.
 */
export function fileRefusal(
  name: string,
  size: number,
  head: Uint8Array<ArrayBuffer>,
): FileRefusal | undefined {
  const plain = name.normalize('NFKC');
  if (recordNames.test(plain) || isDicom(head)) return 'record';
  if (cameraNames.test(plain)) return 'camera';
  return size > largestEvidence ? 'large' : undefined;
}

/** A DICOM file says so at byte 128. */
function isDicom(head: Uint8Array<ArrayBuffer>): boolean {
  return new TextDecoder('latin1').decode(head.subarray(128, 132)) === 'DICM';
}
