import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE queue_window (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  unit_id uuid NOT NULL,
  number integer NOT NULL,
  name text NOT NULL,
  groups text[] NOT NULL,
  active boolean NOT NULL DEFAULT true,
  CONSTRAINT queue_window_positive CHECK (number BETWEEN 1 AND 99),
  CONSTRAINT queue_window_number UNIQUE (unit_id, number),
  CONSTRAINT "PK_queue_window" PRIMARY KEY (id)
);
CREATE TABLE queue_ticket (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  unit_id uuid NOT NULL,
  day date NOT NULL,
  number integer NOT NULL,
  topic text NOT NULL,
  priority boolean NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  taken_at timestamptz NOT NULL,
  for_window_id uuid,
  window_id uuid,
  staff_id uuid,
  called_at timestamptz,
  calls integer NOT NULL DEFAULT 0,
  ended_at timestamptz,
  CONSTRAINT queue_ticket_state CHECK (state IN ('waiting', 'called', 'served', 'absent')),
  CONSTRAINT queue_ticket_call CHECK ((called_at IS NULL) = (window_id IS NULL) AND (state = 'waiting' OR called_at IS NOT NULL)),
  CONSTRAINT queue_ticket_end CHECK ((ended_at IS NULL) = (state IN ('waiting', 'called'))),
  CONSTRAINT queue_ticket_number UNIQUE (unit_id, day, number),
  CONSTRAINT "PK_queue_ticket" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX queue_ticket_called ON queue_ticket (window_id) WHERE state = 'called';
CREATE TABLE queue_device (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  unit_id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  enrolled_at timestamptz NOT NULL,
  retired_at timestamptz,
  CONSTRAINT queue_device_kind CHECK (kind IN ('machine', 'wall')),
  CONSTRAINT "PK_queue_device" PRIMARY KEY (id)
);
`;

const KEYS = `
ALTER TABLE queue_window ADD CONSTRAINT "FK_13241a904d7360b961870a3a849" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE queue_ticket ADD CONSTRAINT "FK_88d0faef9fddf78e7bfbce81a53" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE queue_ticket ADD CONSTRAINT "FK_26fb7212819e9babc8f858b5066" FOREIGN KEY (for_window_id) REFERENCES queue_window(id);
ALTER TABLE queue_ticket ADD CONSTRAINT "FK_31b1ef0aa25bee1e2b6fb4eccd2" FOREIGN KEY (window_id) REFERENCES queue_window(id);
ALTER TABLE queue_ticket ADD CONSTRAINT "FK_b881ecfc837458ff5ac83b6f374" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE queue_device ADD CONSTRAINT "FK_a61f7c9a6862fac7b0ad782df56" FOREIGN KEY (unit_id) REFERENCES unit(id);
GRANT SELECT, INSERT, UPDATE ON queue_window, queue_ticket, queue_device TO mot_cua_app;
`;

/** Queue tickets (số thứ tự), the windows that call them, and the screens of the hall. */
export class Queue1764000015000 implements MigrationInterface {
  name = 'Queue1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, KEYS]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE queue_device, queue_ticket, queue_window');
  }
}
