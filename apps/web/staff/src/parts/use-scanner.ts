import { useEffect, useRef } from 'react';

/** A scanner types faster than any hand: keys that follow one another within this time are its. */
const FASTEST_HAND_MS = 45;
/** Shorter bursts may be a hand on two keys. */
const SHORTEST_SCAN = 10;

interface Burst {
  readonly text: string;
  readonly at: number;
  /** The box that the scanner typed into, as it was before. */
  readonly box: HTMLInputElement | HTMLTextAreaElement | null;
  readonly before: string;
}

/** Sets a box as typing would, so that React hears of it. */
function restore(box: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, value);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

function began(target: EventTarget | null): Pick<Burst, 'box' | 'before'> {
  const box = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
  return { box, before: box?.value ?? '' };
}

/**
 * Hears a scanner that types, wherever the focus is: a burst that ends with Enter. The box it typed into becomes what it was.
 * `skip` names the box that reads scans by itself.
 */
export function useScanner(onScan: (text: string) => void, skip: (target: EventTarget | null) => boolean): void {
  const latest = useRef({ onScan, skip });
  latest.current = { onScan, skip };
  useEffect(() => {
    let burst: Burst | null = null;
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || latest.current.skip(event.target)) return;
      const goesOn = burst !== null && event.timeStamp - burst.at < FASTEST_HAND_MS;
      if (event.key === 'Enter' && burst !== null && goesOn && burst.text.length >= SHORTEST_SCAN) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (burst.box !== null) restore(burst.box, burst.before);
        latest.current.onScan(burst.text);
        burst = null;
      } else if (event.key.length === 1) {
        const before = goesOn && burst !== null ? burst : { text: '', ...began(event.target) };
        burst = { ...before, text: before.text + event.key, at: event.timeStamp };
      } else if (event.key !== 'Shift') {
        burst = null;
      }
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
}
