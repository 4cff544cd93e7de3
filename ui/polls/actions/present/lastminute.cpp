#include "ui/polls/actions/present/lastminute.h"

#include <QDateTime>

#include "app/polls/pollregistry.h"
#include "netcore/task/taskset.h"
#include "ui/polls/actions/pollcontroller.h"

namespace everyport::ui {

using polls::Poll;

void LastMinute::toggle(const QString& poll)
{
    const Poll* own = m_controller.feed().registry().find(poll);
    if (!own || !own->isOpen())
        return;
    std::optional<qint64> end;
    const qint64 inAMinute = QDateTime::currentMSecsSinceEpoch() + 60'000;
    if (m_begun && m_begun->poll == poll && own->closesAt == m_begun->end) {
        end = m_begun->before; // pressed again, it goes on
        m_begun.reset();
    } else if (own->closesAt && *own->closesAt <= inAMinute) {
        return; // by its own time it is the last minute already
    } else {
        end = inAMinute;
        m_begun = {poll, inAMinute, own->closesAt};
    }
    m_controller.context().tasks().start(
        m_controller.feed().registry().change(poll, [end](Poll& next) { next.closesAt = end; }),
        PollController::tr("Counting down to the end of “%1”").arg(m_controller.nameOf(poll)));
}

} // namespace everyport::ui
