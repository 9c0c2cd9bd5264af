/** What a JSON file holds; undefined, which no JSON means, where it is not JSON. */
export async function jsonOf(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}
