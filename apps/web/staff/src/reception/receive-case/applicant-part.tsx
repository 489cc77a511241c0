import { Checkbox, Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { ageOn, dateOf, instant } from '#domain';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/day-field.js';
import { Part, type DraftFormState } from './part.js';

const TYPED = { autoComplete: 'off', spellCheck: false } as const;

interface Props {
  readonly form: DraftFormState;
  /** Told an identity number that was typed, once it is whole. */
  readonly onIdentity: (identityNumber: string) => void;
}

/** Whose matter it is, and who came in their place. */
export function ApplicantPart({ form, onIdentity }: Props) {
  const { t } = useTranslation();
  const person = form.values.applicant.kind === 'person';
  const left = (field: string) => ({
    ...form.getInputProps(field),
    onBlur: () => {
      form.validateField(field);
    },
  });
  const identity = left('applicant.identityNumber');
  const kind = (
    <Group gap="md">
      <SegmentedControl
        size="xs"
        aria-label={t('applicant.kind')}
        data={(['person', 'organisation'] as const).map((value) => ({ value, label: t(`applicant.${value}`) }))}
        {...form.getInputProps('applicant.kind')}
      />
      <Checkbox label={t('submitter.by-other')} {...form.getInputProps('byOther', { type: 'checkbox' })} />
    </Group>
  );
  return (
    <Part title={t('case.applicant')} side={kind}>
      <div className="form-grid">
        <TextInput {...TYPED} className={person ? 'third' : 'most'} label={t(person ? 'applicant.name' : 'applicant.organisation')} required {...left('applicant.fullName')} />
        <TextInput
          {...TYPED}
          className={person ? 'quarter' : 'rest'}
          inputMode="numeric"
          label={t(person ? 'applicant.identity-short' : 'applicant.organisation-number')}
          title={person ? t('applicant.identity') : undefined}
          {...identity}
          onBlur={() => {
            identity.onBlur();
            onIdentity(form.values.applicant.identityNumber);
          }}
        />
        {person ? <BirthAndGender form={form} /> : null}
        <TextInput {...TYPED} className="quarter" type="tel" label={t('applicant.phone')} {...left('applicant.phone')} />
        <TextInput {...TYPED} label={t('applicant.address')} required {...left('applicant.address')} />
        <TextInput {...TYPED} className="quarter" type="email" label={t('applicant.email')} title={t('receive.email-note')} {...left('applicant.email')} />
        {form.values.byOther ? (
          <>
            <TextInput {...TYPED} label={t('submitter.name')} required {...left('submitter.fullName')} />
            <TextInput {...TYPED} inputMode="numeric" label={t('applicant.identity')} {...left('submitter.identityNumber')} />
            <TextInput {...TYPED} label={t('submitter.authority')} description={t('submitter.authority-note')} required {...left('submitter.authority')} />
            <TextInput {...TYPED} type="tel" label={t('submitter.phone')} {...left('submitter.phone')} />
          </>
        ) : null}
      </div>
    </Part>
  );
}

function BirthAndGender({ form }: { readonly form: DraftFormState }) {
  const { t } = useTranslation();
  const { birthDate, gender } = form.values.applicant;
  const known = /^\d{4}(-\d\d-\d\d)?$/.test(birthDate);
  const age = known ? ageOn(birthDate, dateOf(instant(Date.now()))) : null;
  return (
    <>
      <DayField
        className="quarter"
        autoComplete="off"
        yearOnly
        label={age === null || age < 0 ? t('applicant.birth') : t('applicant.birth-age', { age })}
        value={birthDate}
        onChange={(day) => form.setFieldValue('applicant.birthDate', day)}
        error={form.errors['applicant.birthDate']}
      />
      <Select
        className="sixth"
        label={t('applicant.gender')}
        clearable
        data={(['female', 'male'] as const).map((value) => ({ value, label: t(`gender.${value}`) }))}
        value={gender === '' ? null : gender}
        onChange={(chosen) => form.setFieldValue('applicant.gender', chosen === 'male' || chosen === 'female' ? chosen : '')}
        error={form.errors['applicant.gender']}
      />
    </>
  );
}
