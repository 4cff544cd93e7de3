#include "ui/comingpolls.h"

#include <utility>

#include "app/polls/pollregistry.h"
#include "app/station/demo.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/keptpolls.h"
#include "ui/stationlife.h"

namespace everyport::ui {

ComingPolls::ComingPolls(QObject& program, QString home) : m_program(program), m_home(std::move(home)) {}

void ComingPolls::keep(StationLife& demo, std::function<void()> go, std::function<void()> otherwise)
{
    stay(); // asked twice
    const int number = m_asked;
    QStringList ids;
    for (const polls::Poll& poll : demo.ownPolls())
        ids.append(poll.id);
    polls::Polls& from = demo.program->station().polls();
    const polls::Poll* shown = from.find(demo.program->demo()->poll());
    auto keeping = keepPolls(&from, ids, m_home, shown ? shown->event : QString(), demo.unfinishedPolls())
                       .always([this, number, go, otherwise](const Result<QStringList>& kept) {
                           if (number != m_asked)
                               return forgetKept(m_home, kept ? *kept : QStringList());
                           if (kept)
                               m_files = *kept;
                           // Otherwise the window says why, and the polls are where they were.
                           if (const auto& next = kept ? go : otherwise)
                               QMetaObject::invokeMethod(&m_program, next, Qt::QueuedConnection);
                       });
    demo.window->tasks().start(std::move(keeping), tr("Keeping your polls"));
}

void ComingPolls::stay()
{
    ++m_asked;
    forgetKept(m_home, std::exchange(m_files, {}));
}

void ComingPolls::bring(StationLife& life)
{
    if (!life.isDemo())
        bringKept(*life.window, tr("Keeping your polls"));
    m_files.clear();
}

} // namespace everyport::ui
