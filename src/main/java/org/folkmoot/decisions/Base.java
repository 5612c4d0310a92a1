package org.folkmoot.decisions;
public enum Base { X; public static Base ofCode(String c) { return X; } }
