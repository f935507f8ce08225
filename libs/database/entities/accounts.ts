import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  /** Lower case. */
  @Column('text') login!: string;
  @Column('text') name!: string;
  /** The area whose administrator manages the account. */
  @Column('text', { name: 'area_code' }) areaCode!: string;
  /** Written here, read only by `findSignInAccount`: the API's role may not select it. */
  @Column('text', { name: 'password_hash', select: false }) passwordHash!: string;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('boolean', { name: 'must_change_password', default: false }) mustChangePassword!: boolean;
  @Column('int', { name: 'failed_sign_ins', default: 0 }) failedSignIns!: number;
  @Column('timestamptz', { name: 'locked_until_at', nullable: true }) lockedUntilAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

@Entity('account_grant')
export class AccountGrant {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('text', { nullable: true }) department!: string | null;
  @Column('text', { name: 'grid_id', nullable: true }) gridId!: string | null;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy!: string | null;
  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' }) grantedAt!: Date;
}

@Entity('substitution')
export class Substitution {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'substitute_id' }) substituteId!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on' }) toOn!: string;
  @Column('text') reason!: string;
}
