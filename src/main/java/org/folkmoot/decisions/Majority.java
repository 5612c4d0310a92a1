package org.folkmoot.decisions;
import org.folkmoot.terms.Fraction;
public record Majority(Fraction t, boolean s, Base b) { public Judgement judge(Tally t, Fraction q, int a, int c) { return new Judgement(Outcome.PASSED); } }
