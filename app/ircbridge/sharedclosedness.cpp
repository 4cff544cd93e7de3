#include "app/ircbridge/sharedclosedness.h"

namespace everyport::ircbridge {

bool SharedClosedness::keep(const bridge::Openness& others)
{
    auto* here = kept();
    if (!here)
        return true;
    const ircd::Closedness now{m_sharer, others.isHidden, others.isMembersOnly || others.needsPassword};
    const auto before = here->closedness;
    const bool isLost = !here->isGuarded
        && ((before.isHidden && !now.isHidden) || (before.isEntranceBarred && !now.isEntranceBarred));
    here->isGuarded = true;
    if (!isLost)
        m_channel.server().channels().setClosedness(*here, now.isOpen() ? ircd::Closedness() : now);
    return !isLost;
}

// Also where none is kept: the topic and what was said stay with those who could know them.
void SharedClosedness::lose()
{
    if (auto* here = m_channel.now())
        m_channel.server().channels().loseClosedness(*here);
}

void SharedClosedness::stopGuarding()
{
    if (auto* here = kept())
        here->isGuarded = false;
}

} // namespace everyport::ircbridge
