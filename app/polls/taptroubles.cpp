#include "app/polls/taptroubles.h"

#include <utility>

namespace everyport::polls {

using namespace Qt::StringLiterals;

Error TapTroubles::storingFailed(Error why, qsizetype waiting)
{
    if (waiting == 1)
        why.text += u" One vote waits in memory and is stored as soon as that works."_s;
    else if (waiting > 1)
        why.text += u" %1 votes wait in memory and are stored as soon as that works."_s.arg(waiting);
    return why;
}

std::optional<Error> TapTroubles::tapDropped(const std::optional<Error>& storing, qsizetype waiting)
{
    if (std::exchange(m_isFull, true))
        return {};
    const auto why = storing
        ? u"%1 votes wait because they cannot be stored, and no more fit. Cards that are tapped now are not counted. %2"_s
        : u"Cards are tapped faster than their votes can be counted: %1 wait, and no more fit. Cards that are tapped now are not counted.%2"_s;
    return Error{Error::Kind::Busy, Reason::TooLarge, why.arg(waiting).arg(storing ? storing->text : QString()), {}, 0};
}

bool TapTroubles::filePutBack(qsizetype waiting)
{
    return std::exchange(m_isFileLost, false) && waiting == 0;
}

} // namespace everyport::polls
