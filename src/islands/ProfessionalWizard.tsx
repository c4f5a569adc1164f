import { data } from 'virtual:wizard-professional';
import { match } from '../domain/matching/match.ts';
import { unpackWizard } from '../domain/wizard/pack-wizard.ts';
import { workSentences } from '../i18n/work-reasons.ts';
import { Wizard } from './wizard/Wizard.tsx';

const unpacked = unpackWizard(data);

/** The wizard for someone at work: risk bands, sectors and referral routes. */
export const ProfessionalWizard = () => (
  <Wizard entrance="professional" data={unpacked} match={match} work={workSentences} />
);
