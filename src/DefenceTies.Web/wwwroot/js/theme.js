// Sent only to browsers that did not say which theme they prefer. Runs before the first paint.
document.documentElement.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
