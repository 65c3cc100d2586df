/** A page as a vendor might serve it, self-contained, for any address. */
export function vendorPage(url: URL): string {
  const title = `${url.hostname}${url.pathname}`.replace(/[<>&"]/g, '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #22262b; background: #fff; }
  @media (prefers-color-scheme: dark) { body { color: #ddd; background: #0c0d0f; } }
  nav { display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 18px 40px; border-bottom: 1px solid #8884; }
  main { max-width: 60rem; padding: 56px 40px; }
  h1 { font-size: 40px; line-height: 1.15; margin: 0 0 12px; overflow-wrap: anywhere; }
  .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 14px; margin-top: 36px; }
  .tiles i { height: 150px; border-radius: 10px; background: #8882; }
</style>
</head>
<body>
<nav><b>${url.hostname}</b><span>Product</span><span>Pricing</span><span>Docs</span></nav>
<main><h1>${title}</h1><p>A page served from this machine in place of the vendor's own.</p>
<div class="tiles"><i></i><i></i><i></i><i></i></div></main>
</body>
</html>`;
}
