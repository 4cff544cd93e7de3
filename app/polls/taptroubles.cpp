#include "app/polls/taptroubles.h"

#include <utility>

#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Error TapTroubles::storingFailed(Error why, qsizetype waiting)
{
    why = triedAgain(std::move(why)); // the votes are
    if (waiting == 1)
        why.text += u" One vote waits on this computer and is stored as soon as that works."_s;
    else if (waiting > 1)
        why.text += u" %1 votes wait on this computer and are stored as soon as that works."_s.arg(waiting);
    return why;
}

std::optional<Error> TapTroubles::tapDropped(const std::optional<Error>& storing, qsizetype waiting)
{
    if (std::exchange(m_isFull, true))
        return {};
    const auto why = storing
        ? u"%1 votes wait because they cannot be stored, and no more fit. Cards that are tapped now are not counted. %2"_s
        : u"Cards are tapped faster than their votes can be counted: %1 wait, and no more fit. Cards that are tapped now are not counted.%2"_s;
    return Error{Error::Kind::Busy, Reason::TooLarge,
        why.arg(waiting).arg(storing ? triedAgain(*storing).text : QString()), {}, 0};
}

Error TapTroubles::tapsLapsed(int count)
{
    const auto what = count == 1
        ? u"A card that was held to a reader while its vote could not be stored does not count"_s
        : u"%1 cards that were held to readers while their votes could not be stored do not count"_s.arg(count);
    return Error::refused(Reason::None,
        what
            + u": another program that shares the database has opened the poll or begun a new round since. Whoever held it there may vote once more."_s);
}

bool TapTroubles::filePutBack(qsizetype waiting)
{
    return std::exchange(m_isFileLost, false) && waiting == 0;
}

} // namespace everyport::polls
