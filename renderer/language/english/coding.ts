export const coding = { coding: {} } as const
