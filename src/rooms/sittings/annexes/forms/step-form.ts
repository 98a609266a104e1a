/** The button that was pressed says where the annex goes. */
export function inputOfStep(posted: Readonly<Record<string, string>>) {
  return { direction: posted.do };
}
