// A period chosen on the strip: dragged over it, or by its two ends. What is chosen goes into the typed bounds, which say the same.
(() => {
    const Slack = 4;
    const Settle = 400;
    let drag;
    let settling;
    let dragged = false;

    const layerOf = target => target.closest?.(".over")?.querySelector("[data-brush]");
    const partsOf = (layer, name) => layer.dataset[name].split("|");
    const gripsOf = layer => [...layer.querySelectorAll(".grip")];
    const rangeOf = layer => gripsOf(layer).map(grip => Number(grip.getAttribute("aria-valuenow")));

    function binAt(layer, x) {
        const box = layer.getBoundingClientRect();
        const count = partsOf(layer, "labels").length;
        return Math.min(count - 1, Math.max(0, Math.floor((x - box.left) / box.width * count)));
    }

    function show(layer, first, last) {
        const labels = partsOf(layer, "labels");
        const share = 100 / labels.length;
        gripsOf(layer).forEach((grip, at) => {
            const bin = at === 0 ? first : last;
            grip.setAttribute("x", `${(at === 0 ? first : last + 1) * share}%`);
            grip.setAttribute("aria-valuenow", bin);
            grip.setAttribute("aria-valuetext", labels[bin]);
        });
        const brush = layer.querySelector(".moving");
        brush.setAttribute("x", `${first * share}%`);
        brush.setAttribute("width", `${(last - first + 1) * share}%`);
        const reading = layer.querySelector(".reading");
        reading.setAttribute("x", `${Math.min(88, Math.max(12, (first + last + 1) / 2 * share))}%`);
        reading.textContent = first === last ? labels[first] : `${labels[first]} – ${labels[last]}`;
    }

    function hide(layer) {
        layer.querySelector(".moving").setAttribute("width", 0);
        layer.querySelector(".reading").textContent = "";
    }

    function take(layer, first, last) {
        const { from, to } = document.querySelector("form[data-filter]").elements;
        const isAll = first === 0 && last === partsOf(layer, "labels").length - 1 && "whole" in layer.dataset;
        hide(layer);
        // An end that did not move stays as it was typed, or open.
        if (isAll || first !== Number(layer.dataset.first)) {
            from.value = isAll ? "" : partsOf(layer, "starts")[first];
        }
        if (isAll || last !== Number(layer.dataset.last)) {
            to.value = isAll ? "" : partsOf(layer, "ends")[last];
        }
        from.dispatchEvent(new Event("change", { bubbles: true }));
    }

    document.addEventListener("pointerdown", event => {
        dragged = false;
        const layer = layerOf(event.target);
        if (!layer || event.button !== 0 || !event.isPrimary || event.target.closest(".undated")) {
            return;
        }
        const [first, last] = rangeOf(layer);
        const grip = gripsOf(layer).indexOf(event.target.closest(".grip"));
        drag = { layer, first, last, x: event.clientX, held: grip === 0 ? last : grip === 1 ? first : binAt(layer, event.clientX), moved: false };
    });

    document.addEventListener("pointermove", event => {
        if (!drag || (!drag.moved && Math.abs(event.clientX - drag.x) < Slack)) {
            return;
        }
        drag.moved = true;
        const bin = binAt(drag.layer, event.clientX);
        show(drag.layer, Math.min(bin, drag.held), Math.max(bin, drag.held));
    });

    document.addEventListener("pointerup", () => {
        if (drag?.moved) {
            dragged = true;
            take(drag.layer, ...rangeOf(drag.layer));
        }
        drag = undefined;
    });

    function giveUp() {
        if (drag) {
            show(drag.layer, drag.first, drag.last);
            hide(drag.layer);
            drag = undefined;
        }
    }

    document.addEventListener("pointercancel", giveUp);

    // A drag that ends on a bar is no press on it.
    document.addEventListener("click", event => {
        if (dragged && layerOf(event.target)) {
            event.preventDefault();
            event.stopPropagation();
        }
        dragged = false;
    }, true);
    document.addEventListener("dragstart", event => layerOf(event.target) && event.preventDefault());

    document.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            giveUp();
        }
        const grip = event.target.closest?.(".grip");
        if (!grip || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const layer = layerOf(grip);
        const count = partsOf(layer, "labels").length;
        const [first, last] = rangeOf(layer);
        const isFirst = gripsOf(layer)[0] === grip;
        const now = isFirst ? first : last;
        const far = Math.max(2, Math.round(count / 10));
        const next = { ArrowLeft: now - 1, ArrowDown: now - 1, ArrowRight: now + 1, ArrowUp: now + 1, PageDown: now - far, PageUp: now + far, Home: 0, End: count - 1 }[event.key];
        if (next === undefined) {
            return;
        }
        event.preventDefault();
        const kept = isFirst ? Math.min(Math.max(0, next), last) : Math.max(Math.min(count - 1, next), first);
        show(layer, isFirst ? kept : first, isFirst ? last : kept);
        clearTimeout(settling);
        settling = setTimeout(() => take(layer, ...rangeOf(layer)), Settle);
    });
})();
