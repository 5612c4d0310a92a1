/**
 * Entries, canonical lines, hashes and seals: what the record of an assembly is made of.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>One line, one sequence of bytes.</b> A line is canonical JSON with one line end, at most 262,144 bytes. Readers
 *       accept no other spelling, so that hashes can be compared by anybody with a few lines of any language.
 *   <li><b>An entry's id</b> is SHA-256 of {@code folkmoot/entry/1}, a line end and the canonical envelope. The line shows
 *       it so that a changed byte is named by line.
 *   <li><b>A personal part's fingerprint</b> is SHA-256 of the salt's 32 bytes and the canonical texts. The line can vanish
 *       without changing any other hash.
 *   <li><b>A device is its public key</b> (Ed25519): whoever holds a seal can check it without a list of devices. It signs
 *       {@code folkmoot/seal/1}, a line end and the canonical terms.
 *   <li><b>Lines are read side by side.</b> A line is read from its own bytes alone, so all processors read, in pieces, and
 *       what they found is taken in the order of the file. Chains, seals and judgements come after, in one order.
 *   <li><b>{@code deps} name what is new</b>: the latest entries of other devices that were seen since {@code prev}.
 * </ul>
 *
 * <p>An example of each line; a test writes the same. The headers of a book, of names and texts, and of a copy; an entry;
 * a personal part and the entry that refers to it; a seal; a copy's closing seal:
 *
 * <pre>{@code
 * {"header":{"assembly":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","device":"3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29","format":"folkmoot","kind":"book","v":1}}
 * {"header":{"assembly":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","format":"folkmoot","kind":"personal","v":1}}
 * {"header":{"assembly":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","format":"folkmoot","kind":"copy","name":"Valley","v":1}}
 * {"entry":{"assembly":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","at":1764000000,"body":{"until":490000},"deps":[],"device":"3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29","kind":"income-issued","n":1,"v":1},"id":"9c6db92c6aebfef41153b1076f8a1ddb9cff8004e124c48dc7c0ed96034c6228"}
 * {"hash":"89b5d7b4ca92ac3d9224d481883307687fd823a97af150371542d66e95f0d865","personal":{"salt":"5555555555555555555555555555555555555555555555555555555555555555","texts":{"reason":["Äpfel"]}}}
 * {"entry":{"assembly":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","at":1764000060,"body":{"assent":"signature","legs":[{"amount":"12000000000000000000","from":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.0","issuer":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.0","to":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.1"}],"payee":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.1","payer":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.0","slip":"17","valueDay":20416},"by":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.0","deps":[],"device":"3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29","kind":"payment-made","n":2,"personalHash":"89b5d7b4ca92ac3d9224d481883307687fd823a97af150371542d66e95f0d865","prev":"9c6db92c6aebfef41153b1076f8a1ddb9cff8004e124c48dc7c0ed96034c6228","v":1},"id":"c7f7a1a2143c7ca8beb629dd3271dd5b97384c028b69b90828faea4eda43ce1a"}
 * {"seal":{"assembly":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","at":1764000120,"device":"3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29","head":"c7f7a1a2143c7ca8beb629dd3271dd5b97384c028b69b90828faea4eda43ce1a","n":2},"signature":"3cce195c1e848ee27adac94fb4d23fa698a549665bed1e9a44883428723ddd1b181a7819cf566f3eb8d9f2cf2faa655e809d1cf10746b7a2d4c9900ef12e620b"}
 * {"seal":{"assembly":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","at":1764000180,"copy":{"header":"5268242955daa138f7149d26cbb2d88dcb0f73480f90821cda59e926a90f9d84","lines":4,"sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"},"device":"3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29","head":"c7f7a1a2143c7ca8beb629dd3271dd5b97384c028b69b90828faea4eda43ce1a","n":2},"signature":"34b8ab463834e712cb6f95a02844730f3a9565a6a77d600dd2e7d801ff9c186722614118027d555292f17e2271d90eaf309f3fd9ab5b62933c62697e6bbf130e"}
 * }</pre>
 */
@NullMarked
package org.folkmoot.journal;

import org.jspecify.annotations.NullMarked;
