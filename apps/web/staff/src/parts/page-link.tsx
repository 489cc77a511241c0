import { Anchor } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A way to another page, by its route. */
export const PageLink = createLink(Anchor<'a'>);
