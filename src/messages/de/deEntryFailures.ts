import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { deSuspicion } from './deSuspicion'

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
    happened: 'Das ist ein Platzhalter oder ein verdeckter Schlüssel, nicht der Schlüssel selbst.',
    todo: `Fügen Sie den vollständigen Schlüssel ein. Wenn Sie ihn nicht mehr haben, holen Sie sich in ${name} einen neuen.`,
  }),
  'key-has-spaces': () => ({
    happened: 'In diesem Schlüssel sind Leerzeichen oder Zeilenumbrüche.',
    todo: 'Fügen Sie den Schlüssel in einem Stück ein.',
  }),
  'key-unreadable': () => ({
    happened: 'Dieser Text enthält Zeichen, die in keinem Schlüssel vorkommen.',
    todo: 'Kopieren Sie den Schlüssel noch einmal und fügen Sie ihn hier ein.',
  }),
  'key-incomplete': () => ({
    happened: 'Ein Teil dieses Schlüssels fehlt.',
    todo: 'Kopieren Sie ihn noch einmal von der ersten bis zur letzten Zeile oder wählen Sie die Datei aus.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `Dieser Text enthält mehr als nur den Schlüssel: ${listInWords(names, 'de')}.`
      : 'Dieser Text enthält mehr als einen Wert.',
    todo: `Fügen Sie nur den API-Schlüssel von ${name} ein.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => deSuspicion(suspicion, context))) ||
      `Das ist vielleicht nicht der API-Schlüssel von ${context.name}.`,
    todo: 'Prüfen Sie, was Sie kopiert haben. Um es so zu verwenden, drücken Sie die Schaltfläche noch einmal.',
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
