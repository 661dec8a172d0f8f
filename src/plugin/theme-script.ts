/**
 * Puts on the theme that was chosen before the page is drawn. The only script that stands in a
 * page; the policy names its hash. Where nothing was chosen, the style follows the system. Storage
 * may be closed to pages opened from a disk.
 */
export const THEME_SCRIPT =
  "try{const t=sessionStorage.getItem('srsg-theme');if(t)document.documentElement.dataset.theme=t}catch{}";
