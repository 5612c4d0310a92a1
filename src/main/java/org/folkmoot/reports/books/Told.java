package org.folkmoot.reports.books;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.desk.Names;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Tells what a movement was, in words: what people see of it beside its amount. */
final class Told {
    private final Assembly state;
    private final Names names;
    private final Wording words;

    /**
     * Begins to tell.
     *
     * @param state must have every payment that is told of; only asked
     */
    Told(Assembly state, Names names, Wording words) {
        this.state = state;
        this.names = names;
        this.words = words;
    }

    /** Returns the payment that a movement belongs to, or null. */
    @Nullable
    Payment payment(Booked booked) {
        Integer number = booked.payment();
        return number == null || number > state.payments().size()
                ? null
                : state.payments().all().get(number - 1);
    }

    /** Returns the day on which the books have it: of a payment the one on which it is booked, otherwise its own. */
    Day day(Booked booked) {
        Payment payment = payment(booked);
        return payment == null ? booked.posting().day() : payment.booked(booked.entry());
    }

    /** Returns the day that its slip names, when the books have it on another one; of a reversal, when it was recorded. */
    @Nullable
    Day trueDay(Booked booked) {
        Payment payment = payment(booked);
        if (payment == null) {
            return null;
        }
        Day day = isBack(booked) ? Day.of(booked.at()) : payment.valueDay();
        return day.equals(day(booked)) ? null : day;
    }

    /** Tells whether somebody disputes the payment that it belongs to. */
    boolean isDisputed(Booked booked) {
        Payment payment = payment(booked);
        return payment != null && state.disputes().isOpen(payment.id());
    }

    /** Returns what it was: basic income, paid, received back, passed on. */
    String what(Booked booked) {
        Payment payment = payment(booked);
        boolean back = isBack(booked);
        boolean through = payment != null && isBetween(booked.posting().holder(), payment);
        return words.text(
                switch (booked.posting().kind()) {
                    case ISSUED -> "ledger.kind.issued";
                    case WELCOME -> "ledger.kind.welcome";
                    case BURNED -> "ledger.kind.burned";
                    case LOSS -> "ledger.kind.loss";
                    case LOSS_RECEIVED -> "ledger.kind.loss-received";
                    case PAYMENT_OUT ->
                        back ? "ledger.kind.given-back" : through ? "ledger.kind.passed-on" : "ledger.kind.paid";
                    case MINTED -> back ? "ledger.kind.minted-back" : "ledger.kind.minted";
                    case REDEEMED -> back ? "ledger.kind.redeemed-back" : "ledger.kind.redeemed";
                    case COMMON_LOSS -> "ledger.kind.loss";
                    case PAYMENT_IN ->
                        back ? "ledger.kind.got-back" : through ? "ledger.kind.to-pass-on" : "ledger.kind.received";
                });
    }

    /** Tells whether it belongs to the reversal of a payment. */
    boolean isBack(Booked booked) {
        Payment payment = payment(booked);
        return payment != null && booked.entry().equals(payment.reversedBy());
    }

    private static boolean isBetween(Id holder, Payment payment) {
        return !holder.equals(payment.payer()) && !holder.equals(payment.payee());
    }

    /** Returns the name of whom it was with, or an empty text. */
    String other(Booked booked) {
        Id other = booked.other();
        return other == null ? "" : names.shown(other);
    }

    /** Returns the number of the slip, or an empty text. */
    String slip(Booked booked) {
        Payment payment = payment(booked);
        return payment == null ? "" : payment.slip();
    }

    /** Returns what somebody typed it was for; nothing of what follows by rule. */
    String reason(Booked booked) {
        if (!isPaid(booked.posting().kind())) {
            return "";
        }
        String typed = names.texts(booked.entry()).first(Names.REASON);
        String granted = isBack(booked) ? "" : granted(booked);
        return granted.isEmpty() || typed.isEmpty() ? granted + typed : granted + " · " + typed;
    }

    /** Returns by which decision the common fund paid, and for what; an empty text of any other payment. */
    private String granted(Booked booked) {
        Payment payment = payment(booked);
        Id vote = payment == null ? null : state.grantPayments().get(payment.id());
        if (vote == null) {
            return "";
        }
        Proposal proposal = state.proposal(state.vote(vote).proposal());
        String purpose = names.texts(proposal.id().entry()).first(Names.TITLE);
        return words.text("ledger.granted", proposal.number(), purpose).strip();
    }

    /** Tells whether it is a side of a payment. */
    static boolean isPaid(Posting.Kind kind) {
        return switch (kind) {
            case PAYMENT_OUT, PAYMENT_IN, MINTED, REDEEMED -> true;
            case ISSUED, WELCOME, BURNED, LOSS, LOSS_RECEIVED, COMMON_LOSS -> false;
        };
    }
}
