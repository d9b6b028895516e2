import type { Form } from './form';
import { cfpb } from './forms/cfpb';
import { coinbase } from './forms/coinbase';
import { consumerAssociation } from './forms/consumer-association';
import { fos } from './forms/fos';
import { ic3 } from './forms/ic3';
import { india1930 } from './forms/india-1930';
import { mica } from './forms/mica';
import { paypal } from './forms/paypal';
import { pbc12363 } from './forms/pbc-12363';
import { policeReport } from './forms/police-report';
import { revolut } from './forms/revolut';
import { samr12315 } from './forms/samr-12315';
import { taiwanFoi } from './forms/taiwan-foi';
import { wise } from './forms/wise';

/** Every form that is known. */
export const FORMS: readonly Form[] = [
  pbc12363,
  samr12315,
  consumerAssociation,
  policeReport,
  cfpb,
  ic3,
  fos,
  paypal,
  wise,
  revolut,
  coinbase,
  mica,
  india1930,
  taiwanFoi,
];
