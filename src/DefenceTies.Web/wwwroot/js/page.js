// What a keyboard adds, and a form that filters without loading the page anew. Everything here also works without it.
(() => {
    const keysAreOff = () => document.cookie.split("; ").includes("keys=off");
    const isTyping = target => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
    // Before its circuit has started, a page is loaded anew: what the circuit draws first would undo what was chosen.
    const isLive = () => document.querySelector("[data-live]") !== null;
    const go = (address, replace) => isLive() ? Blazor.navigateTo(address, { replaceHistoryEntry: replace }) : location.assign(address);

    // The filter form: one parameter a list, nothing empty, and the sheet stays open while boxes are pressed in it.
    function addressOf(form, keepsSheet) {
        const values = new Map();
        for (const [name, value] of new FormData(form)) {
            if (value.trim() !== "") {
                values.set(name, [...(values.get(name) ?? []), value.trim()]);
            }
        }
        const sheet = new URLSearchParams(location.search).get("sheet");
        if (keepsSheet && sheet) {
            values.set("sheet", [sheet]);
        }
        const query = [...values].map(([name, list]) => `${name}=${list.map(encodeURIComponent).join(",")}`).join("&");
        return query === "" ? form.action : `${form.action}?${query}`;
    }

    document.addEventListener("submit", event => {
        if (event.target.matches("[data-filter]")) {
            event.preventDefault();
            go(addressOf(event.target, false), false);
        }
    });

    document.addEventListener("change", event => {
        const form = event.target.form;
        if (form?.matches("[data-filter]") && event.target.name) {
            go(addressOf(form, true), false);
        }
    });

    // What was pressed before this script was there counts, too. A page that one comes back to may only remember its boxes.
    const early = [...document.querySelectorAll("form[data-filter]")].find(form => [...form.elements].some(field => field.matches(".box") && field.checked !== field.defaultChecked));
    if (early && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
        go(addressOf(early, true), true);
    }

    // Rows: one stop for Tab, moved by j, k and the arrows; the evidence follows.
    const rows = () => [...document.querySelectorAll(".list .row")];
    let choosing;

    function step(by) {
        const all = rows();
        const focused = all.findIndex(row => row.contains(document.activeElement));
        const at = focused >= 0 ? focused : all.findIndex(row => row.classList.contains("on"));
        const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
        if (!next) {
            return;
        }
        next.querySelector(".title").focus();
        const choose = next.querySelector(".choose");
        clearTimeout(choosing);
        if (choose && isLive() && getComputedStyle(choose).display !== "none") {
            choosing = setTimeout(() => go(choose.href, true), 120);
        }
    }

    // What is to be cited, copied; where the browser lets nobody copy, selected.
    document.addEventListener("click", async event => {
        const button = event.target.closest("[data-copy]");
        if (!button) {
            return;
        }
        const text = document.getElementById(button.dataset.copy);
        try {
            await navigator.clipboard.writeText(text.innerText);
            button.textContent = "Copied";
        } catch {
            getSelection().selectAllChildren(text);
            button.textContent = "Selected";
        }
        setTimeout(() => button.textContent = "Copy", 2000);
    });

    // A sheet over the page, which the browser itself keeps the cursor in, closes by Escape, and takes the cursor back from.
    document.addEventListener("click", event => {
        const opener = event.target.closest("[data-opens]");
        const sheet = opener && document.getElementById(opener.dataset.opens);
        if (sheet && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            event.stopPropagation();
            sheet.classList.toggle("keys-off", keysAreOff());
            sheet.showModal();
        }
    }, true);
    document.addEventListener("click", event => event.target.matches("dialog[open]") && event.target.close());

    // A menu closes when something else is pressed, and by Escape.
    const closeMenus = except => document.querySelectorAll(".take[open]").forEach(menu => menu.contains(except) || (menu.open = false));
    document.addEventListener("click", event => closeMenus(event.target));
    document.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            document.activeElement.closest(".take[open]")?.querySelector("summary").focus();
            closeMenus(null);
        }
    });

    // Sentences that prove something, in an article.
    function mark(by) {
        const all = [...document.querySelectorAll(".reader .ev")];
        const line = innerHeight / 3;
        const next = by > 0
            ? all.find(sentence => sentence.getBoundingClientRect().top > line + 4)
            : all.findLast(sentence => sentence.getBoundingClientRect().top < line - 4);
        if (next) {
            all.forEach(sentence => sentence.classList.toggle("now", sentence === next));
            scrollTo({ top: scrollY + next.getBoundingClientRect().top - line });
        }
    }

    // Cells of a table of links: arrows move to the nearest link that way.
    const ways = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

    function cell(from, [down, across]) {
        const table = from.closest("table");
        let row = from.closest("tr").rowIndex + down;
        let column = from.closest("td, th").cellIndex + across;
        for (; table.rows[row]?.cells[column]; row += down, column += across) {
            const link = table.rows[row].cells[column].querySelector("a");
            if (link) {
                link.focus();
                return;
            }
        }
    }

    // Where a page has a search field, it is the one meant.
    function search() {
        const field = document.querySelector("main input[type=search]");
        field ? field.focus() : document.querySelector("[data-key='/']")?.click();
    }

    // A page's own buttons and links name the key that presses them.
    const acts = key => document.querySelector(`main [data-key="${CSS.escape(key)}"]:not(:disabled)`);

    const keys = {
        "/": search,
        "j": () => step(1),
        "k": () => step(-1),
        "n": () => mark(1),
        "p": () => mark(-1),
        "x": () => document.activeElement.closest(".facet li")?.querySelector("a.not")?.click(),
        "e": () => document.querySelector("[data-key='e']")?.click(),
        "?": () => document.querySelector("[data-key='?']")?.click(),
    };

    document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
            return;
        }
        if (event.key in keys && !keysAreOff()) {
            event.preventDefault();
            keys[event.key]();
        } else if (acts(event.key) && !keysAreOff()) {
            event.preventDefault();
            acts(event.key).click();
        } else if (event.key in ways && event.target.closest("[data-arrows] a")) {
            event.preventDefault();
            cell(event.target, ways[event.key]);
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest(".list .row")) {
            event.preventDefault();
            step(event.key === "ArrowDown" ? 1 : -1);
        }
    });
})();
