### What stands around every paper of the kit on the screen.

print = Udskriv
