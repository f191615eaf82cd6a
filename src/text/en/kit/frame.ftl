print = Print
