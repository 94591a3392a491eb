/** Mayo Clinic, and OncoLink of Penn Medicine. */
import type {Source} from './source.js';

export default {
  'mayo-recurrent-symptoms': {
    title: 'Recurrent breast cancer: Symptoms and causes',
    publisher: 'Mayo Clinic',
    address:
      'https://www.mayoclinic.org/diseases-conditions/recurrent-breast-cancer/symptoms-causes/syc-20377135',
  },
  'oncolink-clot': {
    title: 'Thromboembolism (Blood Clot)',
    publisher: 'OncoLink, Penn Medicine',
    address:
      'https://oncolink.org/cancer-treatment/hospital-helpers/oncologic-emergencies/thromboembolism-blood-clot',
  },
  'oncolink-neutropenic-fever': {
    title: 'Neutropenic Fever',
    publisher: 'OncoLink, Penn Medicine',
    date: '2024-07-24',
    address:
      'https://oncolink.org/cancer-treatment/hospital-helpers/oncologic-emergencies/neutropenic-fever',
  },
  'oncolink-hypercalcemia': {
    title: 'Hypercalcemia',
    publisher: 'OncoLink, Penn Medicine',
    date: '2025',
    address: 'https://oncolink.org/print/html/14786',
  },
  'mayo-symptoms-not-ignore': {
    title: '7 signs and symptoms not to ignore',
    publisher: 'Mayo Clinic',
    address:
      'https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/symptoms-not-to-ignore/art-20045276',
  },
  'oncolink-mri': {
    title: 'MRI (Magnetic Resonance Imaging)',
    publisher: 'OncoLink, Penn Medicine',
    date: '2022-08-02',
    address:
      'https://www.oncolink.org/cancer-treatment/procedures-diagnostic-tests/radiology-tests/mri-magnetic-resonance-imaging',
  },
  'oncolink-ct': {
    title: 'CT Scan (Computed Tomography)',
    publisher: 'OncoLink, Penn Medicine',
    date: '2022-08-02',
    address:
      'https://www.oncolink.org/cancer-treatment/procedures-diagnostic-tests/radiology-tests/ct-scan-computed-tomography',
  },
  'mayo-bone-scan-prep': {
    title: 'Bone scan: How you prepare',
    publisher: 'Mayo Clinic',
    date: '2014-12-12',
    address:
      'https://www.mayoclinic.org/tests-procedures/bone-scan/basics/how-you-prepare/prc-20020302',
  },
  'oncolink-radiation': {
    title: 'Side Effects of Radiation Therapy for Breast Cancer',
    publisher: 'OncoLink (University of Pennsylvania)',
    address:
      'https://www.oncolink.org/cancers/breast/treatments/radiation-therapy/side-effects-of-radiation-therapy-for-breast-cancer',
  },
  'mayo-diarrhea-cancer': {
    title: 'Diarrhea: Cancer-related causes and how to cope',
    publisher: 'Mayo Clinic',
    address: 'https://www.mayoclinic.org/diseases-conditions/cancer/in-depth/diarrhea/art-20044799',
  },
  'oncolink-spinal-cord': {
    title: 'Spinal Cord Compression',
    publisher: 'OncoLink, Penn Medicine',
    date: '2023-05-10',
    address:
      'https://www.oncolink.org/cancer-treatment/hospital-helpers/oncologic-emergencies/spinal-cord-compression',
  },
  'oncolink-talazoparib': {
    title: 'Talazoparib (Talzenna)',
    publisher: 'OncoLink, Penn Medicine',
    address: 'https://www.oncolink.org/cancer-treatment/oncolink-rx/talazoparib-talzenna-R',
  },
  'oncolink-second-opinion': {
    title: 'Second Opinions',
    publisher: 'OncoLink, Penn Medicine',
    date: '2022-09-19',
    address: 'https://www.oncolink.org/oncopilot/second-opinions',
  },
  'oncolink-svc': {
    title: 'Superior Vena Cava (SVC) Syndrome',
    publisher: 'OncoLink, Penn Medicine',
    address:
      'https://www.oncolink.org/cancer-treatment/hospital-helpers/oncologic-emergencies/superior-vena-cava-svc-syndrome',
  },
  'mayo-stroke-fast': {
    title: 'Act FAST if you suspect stroke',
    publisher: 'Mayo Clinic',
    date: '2019-11-15',
    address:
      'https://www.mayoclinic.org/diseases-conditions/stroke/in-depth/health-tip/art-20450579',
  },
} satisfies Record<string, Source>;
