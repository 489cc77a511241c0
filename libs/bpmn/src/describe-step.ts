import { POST_NAMES, describeLimit, getStep, returnKey, type ProcessDefinition, type Stage } from '#domain';

/** What the paper table says of a stage, for those who look at the drawing: it stands as the shape's documentation. */
export function describeStage(definition: ProcessDefinition, { post, limit, product, returnsTo }: Stage): string {
  const back = returnsTo.map((edge) => nameOf(definition, returnKey(edge)));
  return [
    `Vị trí: ${POST_NAMES[post]}`,
    `Thời hạn: ${limit === null ? 'không tính' : describeLimit(limit)}`,
    `Sản phẩm: ${product}`,
    ...(back.length > 0 ? [`Trả về được: ${back.join('; ')}`] : []),
  ].join('\n');
}

function nameOf(definition: ProcessDefinition, key: string): string {
  return definition.stages.some((step) => step.key === key) ? getStep(definition, key).name : key;
}
