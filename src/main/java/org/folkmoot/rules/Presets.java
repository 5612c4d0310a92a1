package org.folkmoot.rules;

import java.util.List;
import java.util.stream.Stream;

/** The presets, with the values that the systems have whose names they carry. */
public final class Presets {
    /**
     * As in the contracts of Circles v2: whoever one member invites is in, trust has no end of its own and no limit, each
     * collects their own income within 14 days, the newcomer gets 48 and the inviter gives 96.
     */
    public static final Preset CIRCLES = preset(
            "circles",
            "income.per-hour=100",
            "income.claim-window=14",
            "income.welcome-grant=4800",
            "income.welcome-bearer=inviter",
            "income.welcome-inviter-gives=9600",
            "loss.yearly=700",
            "loss.goes-to=nobody",
            "trust.to-join=1",
            "trust.lasts=36500",
            "trust.most-given=10000",
            "trust.days-between=0",
            "trust.distance=off",
            "staying.vote-rests=off");

    /**
     * As the parameters of the currency Ğ1: sigQty 5, sigValidity two years, sigStock 100, sigPeriod five days, stepMax 5,
     * xpercent 0.8; and whoever falls below is a member no longer, of which here only the vote would rest.
     */
    public static final Preset G1 = preset(
            "g1",
            "trust.to-join=5",
            "trust.lasts=730",
            "trust.most-given=100",
            "trust.days-between=5",
            "trust.distance=on",
            "trust.distance-steps=5",
            "trust.distance-share=8000",
            "staying.vote-rests=on");

    private Presets() {}

    /** Returns every preset, in the order in which they are shown. */
    public static List<Preset> list() {
        return List.of(CIRCLES, G1);
    }

    private static Preset preset(String code, String... values) {
        return new Preset(code, Stream.of(values).map(Presets::value).toList());
    }

    private static Preset.Value value(String written) {
        int at = written.indexOf('=');
        return new Preset.Value(Rules.find(written.substring(0, at)).orElseThrow(), written.substring(at + 1));
    }
}
