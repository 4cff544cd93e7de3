#pragma once

#include <utility>

#include "netcore/task/task.h"
#include "protocols/xmpp/stanza/stanza.h"

// For who answers by a Task, and knows the answer already.
namespace everyport::xmpp {

inline Task<Answer> answeredNow(Answer answer)
{
    return Task<Answer>(std::move(answer));
}

inline Task<Done> doneNow()
{
    return Task<Done>(Done{});
}

} // namespace everyport::xmpp
