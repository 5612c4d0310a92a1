package org.folkmoot.decisions;
public record Judgement(Outcome outcome) {}
