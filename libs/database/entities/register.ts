import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('household')
export class Household {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('text', { name: 'residence_area_code', nullable: true }) residenceAreaCode!: string | null;
  @Column('text', { name: 'group_name', nullable: true }) groupName!: string | null;
  @Column('text', { name: 'grid_id', nullable: true }) gridId!: string | null;
  @Column('text') kind!: string;
  @Column('boolean', { default: false }) provisional!: boolean;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('uuid', { name: 'head_person_id', nullable: true }) headPersonId!: string | null;
  /** Kept by the database. */
  @Column({ type: 'text', name: 'head_name', nullable: true, insert: false, update: false }) headName!: string | null;
  @Column('bytea', { name: 'phone_enc', nullable: true }) phoneEnc!: Buffer | null;
  @Column('text', { name: 'phone_key_id', nullable: true }) phoneKeyId!: string | null;
  @Column('bytea', { name: 'phone_index', nullable: true }) phoneIndex!: Buffer | null;
  @Column('bytea', { name: 'bank_enc', nullable: true }) bankEnc!: Buffer | null;
  @Column('text', { name: 'bank_key_id', nullable: true }) bankKeyId!: string | null;
  @Column('jsonb', { default: {} }) facts!: Record<string, unknown>;
  @Column('int', { default: 1 }) version!: number;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'household_id' }) householdId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'name_grams', array: true, default: '{}' }) nameGrams!: string[];
  @Column('bytea', { name: 'id_number_enc', nullable: true }) idNumberEnc!: Buffer | null;
  @Column('text', { name: 'id_number_key_id', nullable: true }) idNumberKeyId!: string | null;
  @Column('bytea', { name: 'id_number_index', nullable: true }) idNumberIndex!: Buffer | null;
  @Column('date', { name: 'birth_on', nullable: true }) birthOn!: string | null;
  @Column('text', { nullable: true }) sex!: string | null;
  @Column('text') relation!: string;
  /** Null: since the household has been on record. */
  @Column('date', { name: 'joined_on', nullable: true }) joinedOn!: string | null;
  @Column('date', { name: 'died_on', nullable: true }) diedOn!: string | null;
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: string | null;
  @Column('boolean', { default: false }) provisional!: boolean;
  @Column('jsonb', { default: {} }) facts!: Record<string, unknown>;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

@Entity('deliberation_member')
export class DeliberationMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('text') name!: string;
  @Column('text') kind!: 'voter' | 'observer';
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
}

@Entity('cadre_relative')
export class CadreRelative {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) id!: string;
  @Column('uuid', { name: 'household_id' }) householdId!: string;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') relation!: string;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
}
