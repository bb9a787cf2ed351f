// Asks the device for a passkey when a form with data-passkey is sent, and sends the form with the device's answer.
(() => {
    const knowsPasskeys = window.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;

    async function answerOf(form) {
        const response = await fetch(form.dataset.from, { method: "POST", body: new FormData(form) });
        if (!response.ok) {
            throw new Error("The site did not answer. Load the page anew and try again.");
        }
        const asked = await response.json();
        const credential = form.dataset.passkey === "create"
            ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
            : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
        return JSON.stringify(credential);
    }

    for (const form of document.querySelectorAll("form[data-passkey]")) {
        form.hidden = !knowsPasskeys;
        form.addEventListener("submit", async event => {
            event.preventDefault();
            const said = form.querySelector("[data-said]");
            said.textContent = "";
            try {
                form.elements.credential.value = await answerOf(form);
                form.submit();
            } catch (problem) {
                said.textContent = problem.name === "NotAllowedError" ? "The device gave no passkey. Try again when you are ready." : problem.name === "InvalidStateError" ? "This device has a passkey for this account already." : problem.message;
            }
        });
    }
})();
