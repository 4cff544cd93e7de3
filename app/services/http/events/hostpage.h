#pragma once

#include "app/events/eventregistry.h"
#include "app/polls/storagewatch.h"
#include "app/polls/wordtable.h"

namespace everyport {

/// The key of HostView::fault where a vote was to be taken back without a reason.
inline constexpr QLatin1StringView lacksReason{"needsWhy"};

/// What a host's page shows: an event to somebody who has a link, with the buttons that the link's kind allows. Made
/// for one answer; what it refers to must stay as long.
struct HostView {
    const events::EventRegistry& events;
    const events::Event& event;
    const events::EventLink& link;
    QString token;                                  ///< Its address, behind "/h/".
    qint64 now = 0;                                 ///< Wall ms.
    const polls::StorageTrouble* trouble = nullptr; ///< Null: votes are stored.
    QLatin1StringView fault = {}; ///< The key of what came of what was pressed, where that is not plain to see.
    QString takenBack = {};       ///< Whose vote this link has taken back just now; empty: nobody's.

    bool may(events::Right right) const { return allows(link.kind, right); }
};

QByteArray hostPage(const HostView& view, const polls::WordTable& words);
/// What a step is called there: its question, its slide's title, or what its slide says by itself.
QString stepTitle(const polls::Polls& polls, const events::Step& step, const polls::WordTable& words);

} // namespace everyport
