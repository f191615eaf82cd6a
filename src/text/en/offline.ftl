### Keeping the page for use without a network: how it stands, and the button.

offline-unavailable = Your browser cannot save the site here. Open it on the web, in an ordinary window of its own. If you have the site as a file, it already works without a network.
offline-off = You can save the site in your browser and use it without a network. It takes less than 3{"\u00A0"}MB.
offline-saving = Saving the site …
offline-saved = The site is saved. It now works without a network, in this browser and at this address.
offline-waiting = A new version has been fetched. You get it when you have closed the site and open it again.
offline-failed = The site was not saved. Check that you have a network and that the device has room. Then try again.
offline-removed = The site has been removed again.
offline-save = Save for use without a network
offline-remove = Remove again
