// A list that goes on by itself as one scrolls, and keeps its place: the address names the page that is being read, the entry
// in the browser's history the row. Without this its links go from page to page.
(() => {
    const Ahead = 900;
    const ByItself = 10;
    const Patience = 4000;
    let pages = 0;
    let isLoading = false;
    let height = scrollY;
    let keeping;
    let restoring;

    const rows = () => [...document.querySelectorAll(".list .row:has(.choose), .list tr[data-choose]")];
    const queryOf = row => new URL(row.dataset.choose ?? row.querySelector(".choose").getAttribute("href"), document.baseURI).searchParams;
    const topOf = element => element.getBoundingClientRect().top;
    const find = id => rows().find(row => queryOf(row).get("selected") === id);
    const firstInSight = () => rows().find(row => row.getBoundingClientRect().bottom > 40);
    const button = way => document.querySelector(`.more [data-endless=${way}]`);

    function keep() {
        clearTimeout(keeping);
        const row = restoring ? undefined : firstInSight();
        if (!row || (scrollY === 0 && !history.state?.place)) {
            return;
        }
        const its = queryOf(row);
        const query = location.search.slice(1).split("&").filter(part => part !== "" && !/^(after|before)=/.test(part));
        query.push(...["after", "before"].filter(key => its.has(key)).map(key => `${key}=${encodeURIComponent(its.get(key))}`));
        history.replaceState({ ...history.state, place: { row: its.get("selected"), top: Math.round(topOf(row)) } }, "", location.pathname + (query.length > 0 ? `?${query.join("&")}` : ""));
    }

    function load(way) {
        const pressed = button(way);
        const anchor = firstInSight();
        if (isLoading || !pressed || !anchor) {
            return;
        }
        isLoading = true;
        const [id, top, key] = [queryOf(anchor).get("selected"), topOf(anchor), pressed.dataset.page];
        const done = () => {
            observer.disconnect();
            clearTimeout(tired);
            isLoading = false;
        };
        const observer = new MutationObserver(() => {
            if (button(way)?.dataset.page === key) {
                return;
            }
            done();
            const row = find(id);
            if (row) {
                scrollBy(0, topOf(row) - top);
            }
        });
        const tired = setTimeout(done, Patience);
        observer.observe(document.querySelector(".list"), { childList: true, subtree: true, attributes: true });
        pressed.click();
    }

    addEventListener("scroll", () => {
        const isUp = scrollY < height;
        height = scrollY;
        clearTimeout(keeping);
        keeping = setTimeout(keep, 200);
        if (restoring) {
            return;
        }
        const [up, down] = [button("up"), button("down")];
        if (isUp && up && up.parentElement.getBoundingClientRect().bottom > -Ahead) {
            load("up");
        } else if (!isUp && down && pages < ByItself && topOf(down.parentElement) < innerHeight + Ahead) {
            pages += isLoading ? 0 : 1;
            load("down");
        }
    }, { passive: true });

    // Pressed, the link to what follows brings it below what is there, as scrolling does.
    document.addEventListener("click", event => {
        keep();
        const link = event.target.closest(".more a");
        if (link?.parentElement.querySelector("[data-endless=down]") && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
            event.preventDefault();
            event.stopPropagation();
            pages = 0;
            load("down");
        }
    }, true);
    addEventListener("pagehide", keep);

    function settle() {
        const row = find(restoring.place.row);
        if (row && Math.abs(topOf(row) - restoring.place.top) > 1) {
            scrollBy(0, topOf(row) - restoring.place.top);
        }
    }

    function stop() {
        restoring?.observer.disconnect();
        clearTimeout(restoring?.tired);
        restoring = undefined;
    }

    // Rows come back when the circuit draws them, at once or in a moment; whoever moves meanwhile is left alone.
    function restore() {
        stop();
        const place = history.state?.place;
        if (place) {
            restoring = { place, observer: new MutationObserver(settle), tired: setTimeout(stop, Patience / 2) };
            restoring.observer.observe(document.body, { childList: true, subtree: true });
            settle();
        }
    }

    addEventListener("popstate", restore);
    ["wheel", "touchstart", "pointerdown", "keydown"].forEach(name => addEventListener(name, stop, { passive: true }));
    if (history.state?.place) {
        history.scrollRestoration = "manual";
        restore();
    }
})();
