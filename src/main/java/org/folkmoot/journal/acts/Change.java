package org.folkmoot.journal.acts;

/** What a proposal would change. */
public sealed interface Change permits RuleChange, Admission, DeskRenewal, Grant, Resolution {}
