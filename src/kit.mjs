// The button to print a paper of the teacher's kit: it is there only where it can do something.

for (const button of document.querySelectorAll(".kit__print")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
