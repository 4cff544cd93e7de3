#pragma once

#include <QStringList>

#include "app/chat/commands/commands.h"

namespace everyport::chat {

/// Commands of the input line that others answer: plugins have them. They come and go, so they are asked for each time.
/// What the chat itself answers is never theirs. Loop's thread; outlives the chat model that it is given to.
class LentCommands {
public:
    /// A command as it was typed, and where.
    struct Call {
        QString name = {};
        QString words = {};
        QString who = {};     ///< As the network calls us.
        QString place = {};   ///< The room's name; empty elsewhere.
        QString network = {}; ///< The account's type: "irc", "xmpp".
    };

    virtual ~LentCommands() = default;
    virtual QList<Command> all() const = 0; ///< By name.
    /// Lines for whoever typed it: nobody else sees them. An Error with a sentence where it failed or has gone.
    virtual Task<Result<QStringList>> run(Call call) = 0;
};

} // namespace everyport::chat
