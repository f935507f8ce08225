/** 河南省鹤壁市浚县王庄镇宋井固村 → 浚县王庄镇宋井固村: province and city go without saying inside a county. */
export function belowCity(fullName: string): string {
  const rest = fullName.replace(/^.{2,10}?(省|自治区|市)/, '').replace(/^.{2,10}?(市|州|盟|地区)(?=.)/, '');
  return rest === '' ? fullName : rest;
}

/** Where somebody's office is, as short as a phone's heading: 宋井固村, 王庄镇, 浚县. */
export function shortest(fullName: string): string {
  const below = belowCity(fullName).replace(/^.{1,9}?(县|区|市|旗)(?=.)/, '');
  return below.replace(/^.{1,9}?(镇|乡|街道)(?=.)/, '');
}

/** The name as it is said inside an area: 王庄镇宋井固村 for the county, 宋井固村 for the township. */
export function within(fullName: string, areaFullName: string | undefined): string {
  if (areaFullName !== undefined && fullName !== areaFullName && fullName.startsWith(areaFullName))
    return fullName.slice(areaFullName.length);
  return belowCity(fullName);
}
