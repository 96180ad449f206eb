/** What every file for programs begins with. `version` grows when a field changes its meaning. */
export const VERSION = 1;
export const LICENCE = 'CC BY 4.0; quotations belong to their sources';
