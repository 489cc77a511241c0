import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { StaffEntity } from './units.js';

/** Words of a kind of message that an administrator put in place of the standard ones; both `null` goes back to those. The last version counts. */
@Entity('message_wording')
@Check('message_wording_whole', `(subject IS NULL) = (body IS NULL)`)
@Check('message_wording_size', `char_length(subject) BETWEEN 1 AND 300 AND char_length(body) BETWEEN 1 AND 5000`)
@Check('message_wording_version', `version > 0`)
export class MessageWordingEntity {
  @PrimaryColumn('text') template!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('uuid') authorId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'author_id' })
  author!: Relation<StaffEntity>;
}

/** The one link with which the first administrator is set up; only its hash is kept. */
@Entity('set_up_link')
@Check('set_up_link_one', `id = 1`)
export class SetUpLinkEntity {
  @PrimaryColumn('int') id!: number;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
