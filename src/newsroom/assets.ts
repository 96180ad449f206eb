/** The style sheet and the one picture that all outlets share. */
import type { Answer } from './respond.ts';

/** The banner is drawn by the style sheet: in the markup, a reader of pages would have to cut it out. */
const STYLE = `body{font:17px/1.6 Georgia,serif;max-width:60rem;margin:0 auto;padding:0 1rem 3rem;color:#222;background:#fff}
body::before{content:"Sample newsroom: everything here is invented";display:block;margin:0 -1rem 1rem;padding:.4rem 1rem;background:#fbe7a1;font:14px sans-serif}
h1,h2,h3{line-height:1.2}img{max-width:100%;height:auto}nav ul{display:flex;gap:1rem;list-style:none;padding:0;flex-wrap:wrap}
blockquote{border-left:4px solid #bbb;margin-left:0;padding-left:1rem}figcaption,.detail__media-caption,.ket,small{color:#666;font-size:.85em}
aside,.col-r,.x7as,footer{border-top:1px solid #ddd;margin-top:2rem;font-size:.9em}
@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}body::before{color:#222}a{color:#9cf}}
`;

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><rect width="640" height="360" fill="#dde3ea"/><path d="M0 300 180 170l110 80 130-120 220 170v60H0z" fill="#b4c0cc"/><circle cx="500" cy="90" r="36" fill="#f4f6f8"/></svg>
`;

const asset = (type: string, text: string): Answer => ({ status: 200, type, body: Buffer.from(text) });

export const assets: Readonly<Record<string, Answer>> = {
  '/style.css': asset('text/css; charset=utf-8', STYLE),
  '/image.svg': asset('image/svg+xml', PICTURE),
};
