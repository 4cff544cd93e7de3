#pragma once

#include <optional>

#include <QString>

#include "app/events/event.h"
#include "app/events/eventright.h"
#include "protocols/http/messages/message.h"

namespace everyport {

/// What somebody presses on a host's page: a form's fields. A value.
struct HostWish {
    enum class Do { Next, Back, To, Undo, Open, Close, Hide, Show, Wall, Earlier, Later, Void, Reveal, Conceal };

    Do what = Do::Next;
    QString of = {}; ///< A step's id, of To, Earlier and Later; a card, of Void; what was written (its key), of Reveal
                     ///< and Conceal.
    events::Wall wall = events::Wall::Results;
    std::optional<qint64> moves = {}; ///< Event::moves of the page that it was pressed on.
    QString poll = {};             ///< The present poll of that page: another one's voting is not opened or closed. A
                                   ///< vote that is voided is one of it, whichever is present by then.
    std::optional<int> round = {}; ///< And its round: votes of another one are not voided.
    QString why = {};              ///< Of Void.
    /// Of Void, the number of the vote that was seen: the card may have another one by then. Nothing: whichever it has.
    std::optional<qint64> vote = {};

    /// Nothing for what makes no sense.
    static std::optional<HostWish> from(const http::Request& request);
    events::Right right() const; ///< What whoever presses it must have.
    bool isOfRound() const { return what == Do::Void || what == Do::Reveal || what == Do::Conceal; }
};

} // namespace everyport
