import type { EntryFailureCode, FailureMessages } from '../Messages'

export const deEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'Der API-Schlüssel fehlt.',
    todo: `Fügen Sie den Schlüssel ein, den Sie aus ${name} kopiert haben.`,
  }),
  'key-too-long': () => ({
    happened: 'Das ist zu lang für einen API-Schlüssel.',
    todo: 'Fügen Sie nur den Schlüssel ein.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'Das ist ein verdeckter Schlüssel, nicht der Schlüssel selbst.',
    todo: `Fügen Sie den vollständigen Schlüssel ein. Wenn Sie ihn nicht mehr haben, holen Sie sich in ${name} einen neuen.`,
  }),
  'key-has-spaces': () => ({
    happened: 'In diesem Schlüssel sind Leerzeichen oder Zeilenumbrüche.',
    todo: 'Fügen Sie den Schlüssel in einem Stück ein.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `${fieldLabel} fehlt.` : 'Eine Angabe fehlt.',
    todo: 'Bitte ergänzen und erneut versuchen.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: `${fieldLabel ?? 'Eine Angabe'} hat nicht die richtige Form.`,
    todo: fieldFrame
      ? `Geben Sie nur ein, was in ${fieldFrame} anstelle der Punkte steht${fieldExample ? `, zum Beispiel ${fieldExample}` : ''}.`
      : fieldExample
        ? `Geben Sie es wie in diesem Beispiel ein: ${fieldExample}.`
        : 'Bitte prüfen und erneut versuchen.',
  }),
}
