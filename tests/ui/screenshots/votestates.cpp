#include "tests/ui/screenshots/votestates.h"

#include <QComboBox>
#include <QScrollArea>
#include <QToolButton>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/screenshots/wallstates.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/polls/editor/rules/rulesform.h"
#include "ui/polls/models/ticketsdialog.h"
#include "ui/polls/page/pollview.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Policy;

namespace {

const QString mascot = u"mascot"_s, encore = u"encore"_s;

} // namespace

VoteStates::VoteStates(MainWindow& window, SampleStation& sample, WallStates& wall, PageStates::Take take)
    : m_window(window), m_sample(sample), m_wall(wall), m_take(std::move(take))
{
}

bool VoteStates::makePoll(const QString& id, const QString& question, bool opens)
{
    auto& registry = m_sample.station().polls();
    polls::Poll poll;
    poll.id = id;
    poll.event = u"Citizens' day"_s;
    poll.question = question;
    poll.policy.mode = Policy::Mode::Change;
    poll.policy.phones = Policy::Phones::AnyDevice;
    poll.answers = {{u"otter"_s, u"The otter"_s, {}}, {u"kingfisher"_s, u"The kingfisher"_s, {}},
        {u"ferry"_s, u"The old ferry"_s, {}}};
    return waitFor(registry.save(poll)).ok() && (!opens || waitFor(registry.openPoll(id)).ok());
}

/// By phone, and some by cards at a reader.
bool VoteStates::votes()
{
    auto& registry = m_sample.station().polls();
    auto& devices = m_sample.station().devices();
    const auto reader = waitFor(devices.addSimulated(u"Reader 12"_s, u"id12"_s));
    if (!reader || !waitFor(registry.assign(mascot, *reader, u"ferry"_s)))
        return false;
    settle(300);
    const QStringList answers{u"otter"_s, u"kingfisher"_s, u"otter"_s, u"ferry"_s, u"otter"_s};
    bool isMade = true;
    for (int i = 0; i < 37; ++i) {
        if (i % 6 == 0)
            isMade = devices.tap(*reader, u"2A04C35B%1"_s.arg(i, 2, 16, QChar(u'0')).toUpper()).ok() && isMade;
        auto voting = registry.vote({.tag = u"phone:%1"_s.arg(i),
            .uuid = u"phone-%1"_s.arg(i),
            .poll = mascot,
            .answer = answers[i % answers.size()]});
        isMade = waitFor(std::move(voting)).ok() && isMade;
    }
    settle(400);
    openPoll();
    return waitFor(devices.remove(*reader)).ok() && isMade;
}

void VoteStates::openPoll()
{
    m_window.goTo(u"polls"_s, mascot);
    settle(1200);
    m_take(u"polls-phones"_s, false);
    auto* shown = m_window.page(u"polls"_s)->findChild<PollView*>()->votesButton();
    const bool isNarrow = !shown->isChecked();
    if (isNarrow)
        shown->click(); // they take the list's place
    settle(300);
    m_take(u"polls-phone-votes"_s, false);
    if (isNarrow)
        shown->click();
    m_wall.present(mascot, u"voting"_s);
}

/// Each way in which phones may vote, as it is chosen while a poll is written.
void VoteStates::strictness()
{
    m_window.goTo(u"polls"_s, encore);
    settle(400);
    for (auto* box : m_window.page(u"polls"_s)->findChildren<QComboBox*>()) {
        if (!box->isVisible() || box->accessibleName() != RulesForm::tr("Votes from phones"))
            continue;
        for (const auto who :
            {Policy::Phones::None, Policy::Phones::AnyDevice, Policy::Phones::Ticket, Policy::Phones::Account}) {
            box->setCurrentIndex(int(who));
            Q_EMIT box->activated(int(who));
            for (QWidget* above = box->parentWidget(); above; above = above->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    area->ensureWidgetVisible(box, 0, 160);
            }
            settle(200);
            m_take(u"polls-rules-phones-"_s + polls::phonesName(who), false);
        }
        break;
    }
}

bool VoteStates::show()
{
    auto& registry = m_sample.station().polls();
    if (!makePoll(mascot, u"Who is the town's mascot?"_s, true) || !makePoll(encore, u"Who plays the encore?"_s, false)
        || !votes() || !waitFor(registry.closePoll(mascot)))
        return false;
    m_window.goTo(u"polls"_s, mascot);
    settle(600);
    m_take(u"polls-sealed"_s, false);
    strictness();
    (new TicketsDialog(&m_window))->open();
    m_take(u"polls-tickets"_s, true);
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    return waitFor(registry.remove(mascot)).ok() && waitFor(registry.remove(encore)).ok();
}

} // namespace everyport::ui
