import { describe, expect, test } from '@jest/globals';
import { importBpmn, type BpmnFault } from './index.js';
import { MOST_CHARACTERS, MOST_ELEMENTS, MOST_SHAPES } from './scan-xml.js';

const NAMESPACES = [
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:m="https://motcua.vn/schema/bpmn/1"',
  'xmlns:vendor="http://vendor.example"',
].join(' ');

const document = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<definitions ${NAMESPACES} id="doc" targetNamespace="t">${inside}</definitions>`;
const process = (inside: string): string => document(`<process id="p" name="Q">${inside}</process>`);
const flow = (from: string, to: string, inside = ''): string => `<sequenceFlow id="${from}-${to}" name="${from} ${to}" sourceRef="${from}" targetRef="${to}">${inside}</sequenceFlow>`;
const flows = (...ways: string[]): string => ways.map((way) => flow(...(way.split(' ') as [string, string]))).join('');
const START = '<startEvent id="s" />';
const END = '<endEvent id="e" />';
const task = (id: string, inside = ''): string => `<userTask id="${id}" name="Bước ${id}">${inside}</userTask>`;
/** One shape between two tasks. */
const between = (shape: string): string => process(START + task('a') + shape + task('b') + END + flows('s a', 'a x', 'x b', 'b e'));
const fork = (id: string): string => `<parallelGateway id="${id}" name="Cổng ${id}" />`;
const choice = (id: string, more = ''): string => `<exclusiveGateway id="${id}" name="Cổng ${id}" ${more}/>`;
const extension = (inside: string): string => `<extensionElements>${inside}</extensionElements>`;
const condition = (body: string, language = ''): string => `<conditionExpression xsi:type="tFormalExpression" ${language && `language="${language}"`}>${body}</conditionExpression>`;
/** A choice whose first way has what is given. */
const chosen = (inside: string, more = 'default="c-b"'): string => process(START + choice('c', more) + task('a') + task('b') + END + flows('s c', 'c b', 'a e', 'b e') + flow('c', 'a', inside));

async function faultsOf(xml: string): Promise<readonly BpmnFault[]> {
  const read = await importBpmn(xml);
  return 'faults' in read ? read.faults : [];
}

const told = (faults: readonly BpmnFault[]): string[] => faults.map(({ code, element }) => `${code} ${element ?? '-'}`);

describe('shapes that a process has no word for', () => {
  test.each([
    ['<subProcess id="x" name="X" />', 'sub-process'],
    ['<transaction id="x" name="X" />', 'sub-process'],
    ['<adHocSubProcess id="x" name="X" />', 'sub-process'],
    ['<callActivity id="x" name="X" calledElement="y" />', 'call-activity'],
    ['<scriptTask id="x" name="X" scriptFormat="javascript"><script>1</script></scriptTask>', 'task-unsupported'],
    ['<businessRuleTask id="x" name="X" />', 'task-unsupported'],
    ['<sendTask id="x" name="X" />', 'task-unsupported'],
    ['<receiveTask id="x" name="X" />', 'task-unsupported'],
    ['<intermediateThrowEvent id="x" name="X" />', 'event-unsupported'],
    ['<intermediateCatchEvent id="x" name="X" />', 'event-unsupported'],
    ['<intermediateCatchEvent id="x" name="X"><messageEventDefinition id="m" /></intermediateCatchEvent>', 'event-unsupported'],
    ['<intermediateCatchEvent id="x" name="X"><signalEventDefinition id="m" /></intermediateCatchEvent>', 'event-unsupported'],
    ['<intermediateCatchEvent id="x" name="X"><timerEventDefinition /><timerEventDefinition /></intermediateCatchEvent>', 'event-unsupported'],
    ['<eventBasedGateway id="x" name="X" />', 'event-gateway'],
    ['<inclusiveGateway id="x" name="X" />', 'inclusive-gateway'],
    ['<choreographyTask id="x" name="X" initiatingParticipantRef="p" />', 'element-unsupported'],
  ])('%s', async (shape, code) => {
    const [first] = await faultsOf(between(shape));
    expect(first).toMatchObject({ code, element: 'x', name: 'X' });
    expect(first?.message).toMatch(/“X”/);
  });

  test('a boundary event, by its own name', async () => {
    expect(told(await faultsOf(process(`${START}${task('a')}<boundaryEvent id="x" attachedToRef="a"><timerEventDefinition /></boundaryEvent>${END}${flows('s a', 'a e', 'x e')}`)))).toContain('boundary-event x');
  });

  test('starts and ends by message, signal, error, terminate', async () => {
    const xml = process(`<startEvent id="s"><messageEventDefinition /></startEvent>${task('a')}<endEvent id="e"><terminateEventDefinition /></endEvent>${flows('s a', 'a e')}`);
    expect(told(await faultsOf(xml))).toEqual(['event-unsupported s', 'event-unsupported e']);
  });

  test('several at once are all named', async () => {
    const xml = process(`${START}<subProcess id="x" /><scriptTask id="y" />${task('z', '<standardLoopCharacteristics />')}${END}`);
    expect(told(await faultsOf(xml))).toEqual(['sub-process x', 'task-unsupported y', 'repetition z']);
  });
});

describe('what an element does beside being there', () => {
  test.each([
    ['<standardLoopCharacteristics />', 'repetition'],
    ['<multiInstanceLoopCharacteristics isSequential="true" />', 'repetition'],
    ['<ioSpecification><inputSet /><outputSet /></ioSpecification>', 'data-object'],
    ['<property id="q" name="x" />', 'data-object'],
    ['<dataInputAssociation id="i"><targetRef>a</targetRef></dataInputAssociation>', 'data-object'],
  ])('%s', async (inside, code) => {
    expect(told(await faultsOf(process(START + task('a', inside) + END + flows('s a', 'a e'))))).toEqual([`${code} a`]);
  });

  test.each([
    ['isForCompensation="true"', 'compensation'],
    ['startQuantity="2"', 'token-quantity'],
    ['completionQuantity="2"', 'token-quantity'],
  ])('%s', async (attribute, code) => {
    expect(told(await faultsOf(process(`${START}<task id="a" ${attribute} />${END}${flows('s a', 'a e')}`)))).toEqual([`${code} a`]);
  });

  test('and the same said to be off is fine', async () => {
    expect(await faultsOf(process(`${START}<task id="a" isForCompensation="false" startQuantity="1" />${END}${flows('s a', 'a e')}`))).toEqual([]);
  });
});

describe('how shapes hang together', () => {
  const line = START + task('a') + END;
  test.each<[string, string, string[]]>([
    ['no start', task('a') + END + flows('a e'), ['start-count p', 'start-implicit a']],
    ['two starts', `${line}<startEvent id="t" />${flows('s a', 't a', 'a e')}`, ['start-count p']],
    ['no end', START + task('a') + flows('s a'), ['end-missing p', 'dead-end a']],
    ['a dead end', line + task('b') + flows('s a', 'a e', 's b'), ['uncontrolled-flow s', 'dead-end b']],
    ['a shape that nothing leads to', line + task('b') + flows('s a', 'a e', 'b e'), ['start-implicit b']],
    ['an arrow into the start', line + choice('c') + flows('s a', 'a c', 'c e', 'c s'), ['start-implicit s']],
    ['an arrow out of the end', line + task('b') + flows('s a', 'a e', 'e b', 'b e'), ['uncontrolled-flow e']],
    ['several arrows out of a task', line + task('b') + flows('s a', 'a e', 'a b', 'b e'), ['uncontrolled-flow a']],
    ['an arrow to nowhere', `${line}${flows('s a', 'a e')}<sequenceFlow id="f" sourceRef="a" targetRef="gone" />`, ['reference-unknown f']],
    ['a circle', line + task('b') + choice('c') + flows('s a', 'a c', 'c b', 'c e', 'b a'), ['cycle b-a']],
    ['a gateway that joins and forks', line + fork('f') + task('b') + fork('g') + task('c') + task('d') + flows('s f', 'f a', 'f b', 'a g', 'b g', 'g c', 'g d', 'c e', 'd e'), ['gateway-mixed g']],
    ['branches that end apart', line + fork('f') + task('b') + flows('s f', 'f a', 'f b', 'a e', 'b e'), ['fork-unjoined f']],
    ['branches that meet at an exclusive gateway', line + fork('f') + task('b') + choice('x') + flows('s f', 'f a', 'f b', 'a x', 'b x', 'x e'), ['fork-unjoined f']],
    ['a choice that a parallel gateway joins', line + choice('c', 'default="c-a"') + task('b') + fork('j') + flows('s c', 'c a', 'c b', 'a j', 'b j', 'j e'), ['join-alone j']],
    ['a branch that arrives twice', line + fork('f') + choice('c', 'default="c-b"') + task('b') + task('d') + fork('j') + flows('s f', 'f a', 'f c', 'c b', 'c d', 'a j', 'b j', 'd j', 'j e'), ['join-doubled j']],
    ['a branch that is entered from outside', line + choice('c', 'default="c-b"') + fork('f') + task('b') + task('d') + fork('j') + flows('s c', 'c f', 'c b', 'f a', 'f b', 'a j', 'b d', 'd j', 'j e'), ['branch-entered b']],
    ['nothing between start and end', START + END + flows('s e'), ['process-missing p']],
  ])('%s', async (_, inside, expected) => {
    expect(told(await faultsOf(process(inside)))).toEqual(expected);
  });

  test('a complex gateway that splits, or does not say how many it waits for', async () => {
    const complex = (more: string): string => process(START + fork('f') + task('a') + task('b') + `<complexGateway id="j">${more}</complexGateway>` + END + flows('s f', 'f a', 'f b', 'a j', 'b j', 'j e'));
    expect(told(await faultsOf(complex('')))).toEqual(['join-rule j']);
    expect(told(await faultsOf(complex('<activationCondition xsi:type="tFormalExpression">x &gt; 1</activationCondition>')))).toEqual(['join-rule j']);
    expect(told(await faultsOf(complex('<activationCondition xsi:type="tFormalExpression">activationCount &gt;= 2</activationCondition>')))).toEqual([]);
    expect(told(await faultsOf(between('<complexGateway id="x" />').replace('</process>', `${flow('x', 'e')}</process>`)))).toEqual(['gateway-split x']);
  });

  test('a circle is told by the names at its ends', async () => {
    const [fault] = await faultsOf(process(line + choice('c') + flows('s a', 'a c', 'c e', 'c a')));
    expect(fault?.message).toBe('Mũi tên “c a” từ “Cổng c” về “Bước a” đi vòng; đường trả lại khai ở “trả về được” của bước.');
  });
});

describe('conditions', () => {
  test.each<[string, string, string[]]>([
    ['another language, named', chosen(condition('x &gt; 1', 'http://www.w3.org/1999/XPath')), ['condition-language c-a']],
    ['of Camunda 7', chosen(condition('${area > 100}')), ['condition-language c-a']],
    ['of Camunda 8', chosen(condition('=area > 100')), ['condition-language c-a']],
    ['of an unknown name', chosen(condition('area == 1.0')), ['condition-unreadable c-a']],
    ['of a document in XPath', chosen(condition('channel == "online"')).replace('id="doc"', 'id="doc" expressionLanguage="http://www.w3.org/1999/XPath"'), ['condition-language c-a']],
    ['on the default way', chosen(condition('channel == "online"'), 'default="c-a"'), ['condition-on-default c-a']],
    ['after a task', process(START + task('a') + END + flows('s a') + flow('a', 'e', condition('true'))), ['condition-misplaced a-e']],
    ['a default after a task', process(`${START}<task id="a" default="a-e" />${END}${flows('s a', 'a e')}`), ['condition-misplaced a']],
  ])('%s', async (_, xml, expected) => {
    expect(told(await faultsOf(xml))).toEqual(expected);
  });

  test('in CEL are read, named or not', async () => {
    for (const language of ['', 'CEL', 'https://cel.dev']) expect(await faultsOf(chosen(condition('channel == "online"', language)))).toEqual([]);
    expect(await faultsOf(chosen(condition('later == true', 'CEL')))).toEqual([]);
  });
});

describe('timers', () => {
  const timer = (inside: string): string => between(`<intermediateCatchEvent id="x" name="X"><timerEventDefinition>${inside}</timerEventDefinition></intermediateCatchEvent>`);
  test.each([
    '',
    '<timeCycle xsi:type="tFormalExpression">R3/PT1H</timeCycle>',
    '<timeDate xsi:type="tFormalExpression">2026-01-01T00:00:00Z</timeDate>',
    '<timeDuration xsi:type="tFormalExpression">P1Y</timeDuration>',
    '<timeDuration xsi:type="tFormalExpression">${duration}</timeDuration>',
  ])('that cannot be read: %s', async (inside) => {
    expect(told(await faultsOf(timer(inside)))).toEqual(['timer-unsupported x']);
  });

  test.each([
    ['<timeDate xsi:type="tFormalExpression">ngay_hop</timeDate>', { data: 'ngay_hop' }],
    ['<timeDate xsi:type="tFormalExpression">${ ngay_hop }</timeDate>', { data: 'ngay_hop' }],
    ['<timeDate xsi:type="tFormalExpression">=ngay_hop</timeDate>', { data: 'ngay_hop' }],
    ['<timeDuration xsi:type="tFormalExpression">PT1H30M</timeDuration>', { limit: { value: 1.5, unit: 'working-hours' } }],
  ])('that can: %s', async (inside, until) => {
    expect(await importBpmn(timer(inside))).toMatchObject({ draft: { stages: [{}, { key: 'x', until }, {}] } });
  });
});

describe('our extension', () => {
  const stage = (inside: string): string => process(START + task('a', extension(inside)) + END + flows('s a', 'a e'));
  test.each<[string, string, string[]]>([
    ['on a shape that it does not fit', process(`${START}<serviceTask id="a">${extension('<m:stage key="a" />')}</serviceTask>${END}${flows('s a', 'a e')}`), ['extension-unfit a']],
    ['twice on one shape', stage('<m:stage key="a" /><m:stage key="b" />'), ['extension-unfit a']],
    ['with a word that we do not know', stage('<m:stage key="a" kind="task" post="emperor" product="" />'), ['extension-unreadable a']],
    ['with a limit that is none', stage('<m:stage key="a" kind="task" post="clerk" product=""><m:limit value="x" unit="working-days" /></m:stage>'), ['extension-unreadable a']],
    ['with an element that we do not know', stage('<m:stages />'), ['element-unknown -']],
    ['with the key of another step', process(START + task('a', extension('<m:stage key="k" kind="task" post="clerk" product="" />')) + task('b', extension('<m:stage key="k" kind="task" post="clerk" product="" />')) + END + flows('s a', 'a b', 'b e')), ['key-duplicate b']],
    ['that says another rule than the gateway', process(`${START}${fork('f')}${task('a')}${task('b')}<parallelGateway id="j">${extension('<m:join key="j" rule="any" late="wait" />')}</parallelGateway>${END}${flows('s f', 'f a', 'f b', 'a j', 'b j', 'j e')}`), ['join-rule j']],
    ['of a lane without a unit', process(`<laneSet><lane id="l" name="L">${extension('<m:lane />')}<flowNodeRef>a</flowNodeRef></lane></laneSet>${START}${task('a')}${END}${flows('s a', 'a e')}`), ['extension-unreadable l']],
  ])('%s', async (_, xml, expected) => {
    expect(told(await faultsOf(xml))).toEqual(expected);
  });
});

describe('lanes and pools', () => {
  const lanes = (inside: string): string => process(`<laneSet id="ls">${inside}</laneSet>${START}${task('a')}${END}${flows('s a', 'a e')}`);
  test('a lane in a lane, a step in two lanes, two partings into lanes', async () => {
    expect(told(await faultsOf(lanes('<lane id="l" name="L"><childLaneSet><lane id="k" /></childLaneSet></lane>')))).toEqual(['lane-unfit l']);
    expect(told(await faultsOf(lanes('<lane id="l"><flowNodeRef>a</flowNodeRef></lane><lane id="k"><flowNodeRef>a</flowNodeRef></lane>')))).toEqual(['lane-unfit a']);
    expect(told(await faultsOf(lanes('').replace('</laneSet>', '</laneSet><laneSet id="lt" />')))).toEqual(['lane-unfit p']);
  });

  test('several pools with steps', async () => {
    const one = (id: string): string => `<process id="${id}" name="${id}">${task(`${id}a`)}</process>`;
    expect(told(await faultsOf(document(one('p') + one('q'))))).toEqual(['pools-several p', 'pools-several q']);
  });

  test('a pool that repeats', async () => {
    const collaboration = '<collaboration id="k"><participant id="o" processRef="p"><participantMultiplicity maximum="3" /></participant></collaboration>';
    expect(told(await faultsOf(process(START + task('a') + END + flows('s a', 'a e')).replace('<process', `${collaboration}<process`)))).toEqual(['repetition o']);
  });
});

describe('texts that are not read at all', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><definitions ${NAMESPACES}>&lol2;</definitions>`;
  test.each<[string, string, string[]]>([
    ['nothing', '', ['xml-malformed -']],
    ['no XML', 'Quy trình nội bộ', ['xml-malformed -']],
    ['JSON', '{"schema":1}', ['xml-malformed -']],
    ['a bomb', laughs, ['document-type -']],
    ['a document type of elsewhere', `<!doctype x SYSTEM "file:///etc/passwd">${process('')}`, ['document-type -']],
    ['an entity that is not declared', process(task('a').replace('Bước', '&lol;')), ['xml-malformed -']],
    ['a tag that does not end', '<definitions', ['xml-malformed -']],
    ['a tag that is not closed', `<definitions ${NAMESPACES}><process id="p">`, ['xml-malformed -']],
    ['tags that are closed crosswise', document('<process id="p"></definitions></process>').replace('</definitions></definitions>', ''), ['xml-malformed -']],
    ['two roots', document('') + document('').replace(/<\?.*\?>/, ''), ['xml-malformed -']],
    ['an attribute twice', document('<process id="p" id="q" />'), ['xml-malformed -']],
    ['an attribute without quotes', document('<process id=p />'), ['xml-malformed -']],
    ['a prefix that is not declared', document('<x:process id="p" />'), ['xml-malformed -']],
    ['more than a hundred attributes', document(`<process ${Array.from({ length: 101 }, (_, index) => `a${index}=""`).join(' ')} />`), ['xml-malformed -']],
    ['text after the end', `${document('')}x`, ['xml-malformed -']],
    ['text between shapes', process('x'), ['xml-malformed -', 'process-missing -']],
    ['another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg" />', ['element-unknown -']],
    ['an element that BPMN does not have', process('<robotTask id="x" />'), ['element-unknown -']],
    ['an element of another tool where BPMN allows none', process('<vendor:x />'), ['element-unknown -']],
    ['one id twice', process(task('a') + task('a')), ['id-unfit -']],
    ['an id with Vietnamese letters', process(task('bước')), ['id-unfit -']],
    ['a drawing without a process', document(''), ['process-missing -']],
    ['too many characters', ' '.repeat(MOST_CHARACTERS + 1), ['too-large -']],
    ['too many elements', process('<task />'.repeat(MOST_ELEMENTS)), ['too-large -']],
    ['too many shapes', process('<task />'.repeat(MOST_SHAPES + 1)), ['too-large p']],
    ['elements that are nested too deep', '<a>'.repeat(100) + '</a>'.repeat(100), ['too-large -']],
  ])('%s', async (_, xml, expected) => {
    expect([...new Set(told(await faultsOf(xml)))]).toEqual(expected);
  });

  test('the line is said, and nothing is passed over in an answer that refuses', async () => {
    expect(await importBpmn(`<a>\n<b>\n</a>`)).toEqual({ faults: [{ code: 'xml-malformed', element: null, name: null, message: 'Không đọc được XML ở dòng 3: thẻ đóng “</a>” không khớp.' }] });
  });
});
