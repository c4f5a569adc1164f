import { data } from 'virtual:wizard-public';
import { publicMatch } from '../domain/matching/public-match.ts';
import { unpackWizard } from '../domain/wizard/pack-wizard.ts';
import { Wizard } from './wizard/Wizard.tsx';

const unpacked = unpackWizard(data);

/** The wizard for someone who needs help, or for their friends and family. */
export const PublicWizard = () => <Wizard entrance="public" data={unpacked} match={publicMatch} />;
