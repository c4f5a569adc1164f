import { data } from 'virtual:wizard-professional';
import { Wizard } from './wizard/Wizard.tsx';

/** The wizard for someone at work: risk bands, sectors and referral routes. */
export const ProfessionalWizard = () => <Wizard entrance="professional" data={data} />;
