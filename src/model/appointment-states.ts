export type AppointmentState = 'nominated' | 'serving' | 'lapsed' | 'ended';

export const APPOINTMENT_STATES: readonly AppointmentState[] = ['nominated', 'serving', 'lapsed', 'ended'];
