import { absentIsSaid } from './absent-is-said';
import { customersOwnSites } from './customers-own-sites';
import { dpfFitsTransfers } from './dpf-fits-transfers';
import { euHostingFitsPlaces } from './eu-hosting-fits-places';
import { evidenceDated } from './evidence-dated';
import { evidenceExists } from './evidence-exists';
import { firstPartyEvidence } from './first-party-evidence';
import { hostingDefaultPlans } from './hosting-default-plans';
import { hostingOptionPlans } from './hosting-option-plans';
import { noPublicSuffix } from './no-public-suffix';
import { placesFitTransfers } from './places-fit-transfers';
import { planNames } from './plan-names';
import type { DataRule } from './rule';
import { settlesExist } from './settles-exist';
import { statusHasEvidence } from './status-has-evidence';
import { uniqueIdsAndAddresses } from './unique-ids-and-addresses';
import { unknownWithoutEvidence } from './unknown-without-evidence';
import { vendorAccessFitsDeployment } from './vendor-access-fits-deployment';

/** Every data rule, in the order in which findings are told. */
export const allRules: DataRule[] = [
  uniqueIdsAndAddresses,
  noPublicSuffix,
  customersOwnSites,
  evidenceExists,
  evidenceDated,
  statusHasEvidence,
  unknownWithoutEvidence,
  firstPartyEvidence,
  absentIsSaid,
  settlesExist,
  planNames,
  hostingDefaultPlans,
  hostingOptionPlans,
  euHostingFitsPlaces,
  dpfFitsTransfers,
  placesFitTransfers,
  vendorAccessFitsDeployment,
];
