import { data } from 'virtual:wizard-public';
import { Wizard } from './wizard/Wizard.tsx';

/** The wizard for someone who needs help, or for their friends and family. */
export const PublicWizard = () => <Wizard entrance="public" data={data} />;
