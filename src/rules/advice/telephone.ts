import { textAt } from './fields.js';

interface Report {
  (message: 'telephone-property', data: Record<never, never>, at: string): void;
  (
    message: 'telephone-differs',
    data: { readonly phone: string; readonly telephone: string },
    at: string,
  ): void;
}

/** The examples of version 2.0 call it telephone, its tables phone; both together and equal are fine. */
export function reportTelephone(subject: object, report: Report): void {
  if (!Object.hasOwn(subject, 'telephone')) return;
  const phone = textAt(subject, 'phone');
  const telephone = textAt(subject, 'telephone');
  if (phone === null) report('telephone-property', {}, '/telephone');
  else if (telephone !== null && digits(phone) !== digits(telephone)) {
    report('telephone-differs', { phone, telephone }, '/telephone');
  }
}

function digits(number: string): string {
  return number.replace(/\D/g, '');
}
