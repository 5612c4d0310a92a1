package org.folkmoot.decisions;
public enum Outcome { PASSED, NOT_PASSED, TIED, NOT_DECIDED }
