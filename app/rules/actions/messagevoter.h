#pragma once

#include <optional>

#include <QString>

#include "app/rules/kinds/event.h"

namespace everyport::rules {

struct ActionContext;

/// Who wrote a message, as far as it is proved: what makes somebody one voter.
struct MessageVoter {
    QString tag = {};       ///< Tap::tag: "account:ann" of our own people, else "message:NETWORK/WHO".
    bool isAccount = false; ///< One of ours, who is the same voter on a page and in each chat.
    QString asWritten = {}; ///< The tag before spellings of telephone numbers were one; empty: it is the same.

    /// By an event's fields. An account counts before an address, and of an IRC address only where it comes from:
    /// whoever takes another name is the same voter. Nothing where only a name is known, which anybody may take.
    static std::optional<MessageVoter> of(const ActionContext& context, const Fields& fields);
    /// As the rule itself says: a gateway's telephone number, which that rule alone vouches for. "+49 170 1234567",
    /// "0049 (170) 1234-567" and "491701234567" are one voter.
    static MessageVoter named(const QString& rule, const QString& name);
};

} // namespace everyport::rules
