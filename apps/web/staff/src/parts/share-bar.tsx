interface Props {
  /** From 0; what is above 1 fills the bar and is marked. */
  readonly share: number;
}

/** A share as a bar; the figure itself stands beside it. */
export function ShareBar({ share }: Props) {
  return (
    <span className="share-bar" data-over={share > 1} aria-hidden="true">
      <span style={{ inlineSize: `${Math.min(share, 1) * 100}%` }} />
    </span>
  );
}
