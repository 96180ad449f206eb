/** Time zones by the names that newsrooms print, to ISO offsets. Names with two meanings (CST, ET) are left out. */
export const ZONES: Readonly<Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
  SGT: '+08:00',
  MYT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
};
