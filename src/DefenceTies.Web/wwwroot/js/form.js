// What the keyboard adds to a form. The form itself lives in its circuit; this only keeps the browser's own ways out of its keys.
(() => {
    const formOf = target => target.closest?.("[data-form]");
    const isListOpen = target => target.matches?.("[role=combobox][aria-expanded=true]");

    function useWords(number) {
        const row = document.activeElement?.closest(".f");
        row?.querySelectorAll("button.use")[number - 1]?.click();
    }

    document.addEventListener("keydown", event => {
        const form = formOf(event.target);
        if (!form) {
            return;
        }
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            form.querySelector("[data-save]")?.click();
        } else if (event.key === "Escape" && !isListOpen(event.target) && !event.target.closest("details[open], .inplace")) {
            form.querySelector("[data-leave]")?.click();
        } else if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
            event.preventDefault();
            useWords(Number(event.code.at(-1)));
        } else if (event.key === "Enter" && event.target.matches("input")) {
            // Enter chooses or adds; a form is saved on purpose only.
            event.preventDefault();
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.matches("[role=combobox]")) {
            event.preventDefault();
        }
    });

    // Words selected in an article go into the box that is sought with. A press on the button may end the selection, so it is remembered.
    let selected = "";
    document.addEventListener("selectionchange", () => {
        const selection = getSelection();
        const source = selection.anchorNode?.parentElement?.closest("[data-passage-source]");
        if (source && !selection.isCollapsed) {
            selected = selection.toString();
        }
    });
    document.addEventListener("click", event => {
        const button = event.target.closest("[data-take-selection]");
        if (button && selected) {
            const box = document.getElementById(button.dataset.takeSelection);
            box.value = selected.trim().slice(0, box.maxLength);
            box.focus();
        }
    });

    window.DefenceTiesForms = {
        focus: selector => {
            const found = document.querySelector(selector);
            found?.focus();
            found?.scrollIntoView({ block: "center" });
        },
    };
})();
