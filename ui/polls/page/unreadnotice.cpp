#include "ui/polls/page/unreadnotice.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/actions/votes/unreadanswers.h"
#include "ui/polls/page/roomreach.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

UnreadNotice::UnreadNotice(PollController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_notice(new Notice(Mark::Trouble, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12); // goes with it where it is not shown
    column->addWidget(m_notice);
    m_notice->addButton(tr("Simulated readers for them"), u"nfc"_s,
        [this] { giveSimulatedReaders(m_controller, m_controller.current()); });
    m_notice->addButton(tr("Assign readers"), {}, [this] { m_controller.editAction->trigger(); });
    m_letPhones = m_notice->addButton(tr("Let phones vote"), u"smartphone"_s, [this] {
        const QString id = m_controller.current();
        auto& context = m_controller.context();
        if (context.station().pollAddresses().results(id).isEmpty()) // nobody serves them yet
            letPhonesReach(context);
        m_controller.letPhonesVote(id);
    });
    m_notice->setClosable(true);
    connect(m_notice, &Notice::closed, this, [this] {
        m_dismissed.insert(m_controller.current());
        Q_EMIT closed();
    });
    hide();
}

void UnreadNotice::setPoll(const polls::Poll* poll)
{
    const UnreadAnswers unread = poll ? unreadAnswers(m_controller.feed().registry(), *poll) : UnreadAnswers();
    m_isWanted = poll && !unread.head.isEmpty() && !m_dismissed.contains(poll->id);
    if (!m_isWanted)
        return;
    m_letPhones->setVisible(!poll->isForPhones() && poll->policy.mode != polls::Policy::Mode::Every);
    m_notice->setText(unread.head, unread.text);
}

} // namespace everyport::ui
