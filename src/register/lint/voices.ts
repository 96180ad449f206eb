/** Every curated figure and statement says whose word it is: by id, or by a label where no file exists. */
import type { Check, Finding } from './types.ts';

export const voices: Check = (content) =>
  content.incidents.flatMap(({ file, record }) => {
    const findings: Finding[] = [];
    for (const [i, { claimant, claimantLabel }] of record.figures.entries()) {
      const path = ['figures', i, 'claimant'];
      if (claimant === null && !claimantLabel) findings.push(voiceless(file, path, 'claimantLabel'));
      if (claimant !== null && claimantLabel)
        findings.push(twoVoices(file, ['figures', i, 'claimantLabel'], claimant));
    }
    for (const [i, { speaker, organization, speakerLabel }] of record.statements.entries()) {
      const party = speaker ?? organization;
      if (party === null && !speakerLabel)
        findings.push(voiceless(file, ['statements', i, 'speaker'], 'speakerLabel'));
      if (speaker !== null && speakerLabel)
        findings.push(twoVoices(file, ['statements', i, 'speakerLabel'], speaker));
    }
    return findings;
  });

function voiceless(file: string, path: Finding['path'], label: string): Finding {
  const message = 'nobody says it';
  const remedy = `Give the id of a person or organization, or a ${label} in both languages ("penjual", "seller").`;
  return { file, path, value: null, message, remedy };
}

function twoVoices(file: string, path: Finding['path'], value: string): Finding {
  const message = 'a label stands beside the id of a party';
  return { file, path, value, message, remedy: 'Remove the label: the party has a file with its name.' };
}
