/** 河南省鹤壁市浚县王庄镇宋井固村 → 浚县王庄镇宋井固村: province and city go without saying inside a county. */
export function belowCity(fullName: string): string {
  const rest = fullName.replace(/^.{2,10}?(省|自治区|市)/, '').replace(/^.{2,10}?(市|州|盟|地区)(?=.)/, '');
  return rest === '' ? fullName : rest;
}

/** The name as it is said inside an area: 王庄镇宋井固村 for the county, 宋井固村 for the township. */
export function within(fullName: string, areaFullName: string | undefined): string {
  if (areaFullName !== undefined && fullName !== areaFullName && fullName.startsWith(areaFullName))
    return fullName.slice(areaFullName.length);
  return belowCity(fullName);
}
