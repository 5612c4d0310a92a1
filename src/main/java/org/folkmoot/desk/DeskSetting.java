package org.folkmoot.desk;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.folkmoot.journal.book.Disk;

/**
 * What a desk stands on: everything that differs between a person's computer, a test and the generated sample.
 *
 * @param disk where files are
 * @param keys the user's own folder for keys; never inside an assembly's folder
 * @param clock the time in unix seconds
 * @param random where keys, salts and numbers of deeds are drawn from
 */
public record DeskSetting(Disk disk, Path keys, LongSupplier clock, RandomGenerator random) {}
