import { changedSince, hasNotAgreed } from '../../language/playbook/notices';
import type { NoticeRecord } from './notice';

/** Manager and salesperson have not agreed to the process as it is. */
export const processNotAgreed: NoticeRecord = {
  code: 'process-not-agreed',
  title: 'The process is not agreed on',
  comesFirst: true,
  sentence({ agreement }) {
    switch (agreement.kind) {
      case 'agreed':
        return null;
      case 'none':
        return 'The process is not agreed on yet. Agree first, then coach.';
      case 'half':
        return hasNotAgreed(agreement.missing);
      case 'changed': {
        const { managerOn, salespersonOn } = agreement.agreement;
        return changedSince(Math.max(managerOn ?? 0, salespersonOn ?? 0), agreement.changes);
      }
    }
  },
  causes: [
    { code: 'never-discussed', name: 'Nobody has gone through it together' },
    { code: 'changed-alone', name: 'One of the two changed it' },
  ],
  questions: [
    'What must be true before a deal moves on to the next stage?',
    'Which stage do your deals not go through as it is written?',
  ],
  action: 'Go through the stages together, then both agree in the sidebar.',
  dataWanted: 'What a deal needs to leave each stage.',
  followUp: { signal: null, text: 'both agree to the process as it is' },
};
