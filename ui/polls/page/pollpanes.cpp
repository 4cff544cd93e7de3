#include "ui/polls/page/pollpanes.h"

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

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

} // namespace everyport::ui
