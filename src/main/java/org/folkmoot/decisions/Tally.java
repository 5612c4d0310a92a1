package org.folkmoot.decisions;
public record Tally(int yes,int no,int abstain,int invalid,int present,int entitled) {}
