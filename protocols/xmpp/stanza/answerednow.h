#pragma once

#include <utility>

#include "netcore/task/task.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// A Task that is ready: for handlers of stanzas that must return a Task<Answer> and know the answer at once.
inline Task<Answer> answeredNow(Answer answer)
{
    return Task<Answer>(std::move(answer));
}

/// As answeredNow, for handlers that have nothing to answer.
inline Task<Done> doneNow()
{
    return Task<Done>(Done{});
}

} // namespace everyport::xmpp
