#include "ui/polls/page/pollpanes.h"

#include <QSettings>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto listKey = u"polls/listShown"_s;
const auto votesKey = u"polls/votesShown"_s;

std::optional<bool> choiceOf(const QSettings& memory, const QString& key)
{
    const QVariant kept = memory.value(key);
    return kept.isValid() ? std::optional(kept.toBool()) : std::nullopt;
}

} // namespace

bool PollPanes::isRoomForBoth(int room)
{
    return room >= Metrics::px(240 + 292 + 420);
}

PollPanes PollPanes::in(const Case& now)
{
    PollPanes shown;
    shown.list = now.list && now.room > Metrics::px(620) ? *now.list : now.room >= Metrics::px(620);
    shown.votes = isRoomForBoth(now.room) && !now.isMany;
    if (now.isWriting)
        shown.votes = now.room >= Metrics::px(240 + 272 + 380);
    else if (now.votes && now.room > Metrics::px(700))
        shown.votes = *now.votes;
    // Who asks for the votes has the chart beside them, not a strip of it.
    if (shown.votes && !now.isWriting && !now.isFollowed && !isRoomForBoth(now.room))
        shown.list = false;
    return shown;
}

std::optional<bool> FoldedPanes::list() const
{
    return choiceOf(m_memory, listKey);
}

std::optional<bool> FoldedPanes::votes() const
{
    return choiceOf(m_memory, votesKey);
}

void FoldedPanes::setList(bool isShown, int room)
{
    m_memory.setValue(listKey, isShown);
    if (isShown && !PollPanes::isRoomForBoth(room))
        m_memory.setValue(votesKey, false);
}

void FoldedPanes::setVotes(bool isShown)
{
    m_memory.setValue(votesKey, isShown);
}

} // namespace everyport::ui
