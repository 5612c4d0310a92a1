/**
 * Words on the command line: one class a command, listed in {@link org.folkmoot.cli.Commands}.
 *
 * <p>Exit codes: 0 for yes and INTACT; 1 for every other result; 2 when something is not readable as what it should be, or
 * the words were wrong. An assembly that is there and does not open now, such as one that is open elsewhere, is 1. What
 * is in the way stands on the error output as {@code FILE:LINE: reason}.
 *
 * <p>With {@code --json}, wherever and however often it is said, one object in one line is printed on the output, whatever
 * came of it; names ascend, nothing is ever null: what is not known is left out. Its fields:
 *
 * <ul>
 *   <li>all: {@code command}; {@code result}; {@code problems}: a list of {@code file} (empty: none in particular),
 *       {@code line} (0: the whole file), {@code reason}; empty when the exit code is 0. Result of what was no record:
 *       {@code NOT_A_RECORD}; of what could not be done: {@code REFUSED}, with the whole of it as {@code message}; of
 *       wrong words: {@code WRONG_USAGE}; of what nobody foresaw: {@code FAILED}, with its {@code code}.
 *   <li>{@code verify}: result {@code INTACT}, {@code TWO_HEADS} or {@code NOT_INTACT}; {@code source} ({@code COPY} or
 *       {@code FOLDER}), {@code file}, {@code assembly}, {@code name}, {@code lines}, {@code entries}, {@code judged},
 *       {@code seals}, {@code meetings}, {@code members}, {@code postings}, {@code issued}, {@code held}, {@code lost}
 *       (circles, in digits), {@code missingPersonal}, {@code lastMeeting} ({@code number}, {@code day},
 *       {@code entriesSince}), {@code desk} ({@code keepers}: how many, {@code until}, {@code decision}: its number, 0 for
 *       the founding decision), {@code closingWords} (eight, in the language of the locale, or none), {@code heads},
 *       {@code findingCount}, {@code notices}; of a copy {@code sealedBy} ({@code RECORDER}: a device that recorded in it,
 *       up to its newest entry; {@code PASSED_ON}: some other device, so that nobody vouches for where it ends;
 *       {@code EARLIER}: not intact; {@code NOT_KNOWN}: so damaged that nobody can tell), {@code sealDevice},
 *       {@code sealedAt} (unix seconds).
 *   <li>{@code export}: result {@code WRITTEN}; {@code file}, {@code sealedHere}, and the fields of {@code verify} that say
 *       how much there is. {@code open}: result {@code OPENED} or {@code WAS_THERE}; {@code folder}, and the same.
 *   <li>{@code books}: result {@code WRITTEN}; {@code from}, {@code until} (ISO dates), {@code files}: a list of paths,
 *       {@code statements}: how many, in the folder {@code statements} beside them.
 *   <li>{@code check}: result {@code RIGHT} or {@code DIFFERS}; {@code entries}, {@code tablesWereFilled}, and where tables
 *       were compared {@code rows}, {@code movements}, {@code ledgerLines}, {@code accounts}, {@code holdings}, {@code issued},
 *       {@code held}, {@code lost} and {@code burned} (digits of atto-circles);
 *       {@code differences}. {@code tour}: result {@code WALKED} or {@code FAILED}; {@code folder}.
 *   <li>{@code import}: result {@code TAKEN}, {@code SOME_LEFT}, {@code NOT_A_LIST}; {@code people} and {@code trusts}
 *       (each {@code taken}, {@code left}), {@code members}, {@code former}, {@code waiting}, {@code files} ({@code name},
 *       {@code sha256}), {@code notes} (like {@code problems}).
 *   <li>{@code income}: result {@code COMPUTED}; {@code atto}, {@code from} and {@code until}: the first hour and the
 *       one after the last, as the unix seconds at which they begin, both 0 when no hour is complete. {@code fade}: result
 *       {@code COMPUTED}; {@code atto}: what is left, with {@code --back} what it was; {@code lost} in between. Amounts of both are digits of atto-circles.
 *   <li>{@code route}: result {@code FOUND}, {@code REFUSED} (more than can be sent) or {@code NOT_A_LIST}; {@code max},
 *       {@code sent} (digits, in the unit of the lists), {@code exact}, {@code people}, {@code legs}: a list of {@code from},
 *       {@code to}, {@code token}, {@code amount}, in an order in which they can be handed over. That nothing can be sent
 *       is an answer, {@code max} 0 with exit code 0, unless an amount was named.
 * </ul>
 *
 * <p>Decided here: the words that picocli would say by itself are said from the bundles, since it speaks only English; so
 * commands are described to it by its model and not by annotations. Everything printed is UTF-8, whatever the console.
 */
@NullMarked
package org.folkmoot.cli;

import org.jspecify.annotations.NullMarked;
