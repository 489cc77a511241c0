/** A birth registration handed in at the counter of xã Tân Lập, complete; change what a test is about. */
export function sampleReception(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    procedureCode: '1.001193',
    channel: 'counter',
    applicant: sampleApplicant(),
    papers: [
      { key: 'to-khai', originals: 1, copies: 0 },
      { key: 'giay-chung-sinh', originals: 1, copies: 0 },
    ],
    delivery: 'counter',
    ...change,
  };
}

/** The same sent online. */
export function sampleApplication(change: Record<string, unknown> = {}): Record<string, unknown> {
  const { channel: _channel, ...body } = sampleReception();
  return { ...body, unitCode: 'H99.21.05.01', ...change };
}

export function sampleApplicant(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'person',
    fullName: 'Nguyễn Thị Hương Giang',
    identityNumber: '079 190 012345',
    birthDate: '1990-03-02',
    gender: 'female',
    phone: '0912 345 678',
    email: 'huonggiang@anhai.example',
    address: 'Thôn Đình, xã Tân Lập, huyện Thanh Giang, tỉnh An Hải',
    ...change,
  };
}
