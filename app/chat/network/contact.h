#pragma once

#include <QStringList>

#include "app/chat/network/conversation.h"

namespace everyport::chat {

/// Somebody on an account's list, kept by the network for all our programs.
struct Contact {
    QString name = {};  ///< As the network writes it; what `openPerson` takes.
    QString key = {};   ///< See Conversation::key.
    QString title = {}; ///< As we call them; empty: nobody has said.
    QStringList groups = {};
    Conversation::Presence presence = Conversation::Presence::Out;
    QString status = {};    ///< Their own words for it: "back at noon".
    QString pictureId = {}; ///< See Conversation::pictureId.
    bool isSeen = false;    ///< Their presence is told to us.
    bool seesUs = false;    ///< Ours is told to them.
    bool isAsked = false;   ///< We wait for their word on being seen.
    bool isBlocked = false; ///< Nothing of theirs reaches us.
    bool operator==(const Contact&) const = default;
};

} // namespace everyport::chat
