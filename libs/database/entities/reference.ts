import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('area')
export class Area {
  @PrimaryColumn('text') code!: string;
  @Column('text') level!: 'province' | 'city' | 'county' | 'township' | 'village';
  @Column('text') name!: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
  @Column('text', { name: 'full_name' }) fullName!: string;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('text', { name: 'successor_code', nullable: true }) successorCode!: string | null;
}

/** Immutable: a change is a new version. */
@Entity('policy')
export class PolicyRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('text') code!: string;
  @Column('int') version!: number;
  @Column('text', { name: 'name_zh' }) nameZh!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('jsonb') body!: Record<string, unknown>;
  @Column('text') hash!: string;
  @Column('text') source!: string;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('date', { name: 'effective_on' }) effectiveOn!: string;
}

@Entity('calendar_day')
export class CalendarDay {
  @PrimaryColumn('date') on!: string;
  @Column('text') kind!: 'holiday' | 'workday';
  @Column('text') source!: string;
}

@Entity('monitoring_line')
export class MonitoringLine {
  @PrimaryColumn('int') year!: number;
  @PrimaryColumn('text', { name: 'province_code' }) provinceCode!: string;
  @Column('bigint', { name: 'amount_fen' }) amountFen!: number;
  @Column('text') source!: string;
}

@Entity('inspection_switch')
export class InspectionSwitch {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) id!: string;
  @Column('text', { name: 'rule_code' }) ruleCode!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('text') effect!: 'off' | 'warn' | 'block';
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('uuid', { name: 'set_by' }) setBy!: string;
  @Column('timestamptz', { name: 'set_at', default: () => 'now()' }) setAt!: Date;
  @Column('text') reason!: string;
}
