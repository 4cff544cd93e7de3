#include "tests/ui/screenshots/eventstates.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/screenshots/wallstates.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/actions/show/hostlinks.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/posters/codeposter.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using everyport::events::RemoteCard;
using everyport::events::Step;
using everyport::events::Wall;
using polls::Poll;

namespace {

const QString evening = u"Open evening"_s, eveningId = u"open-evening"_s;
const QStringList eveningPolls{u"song"_s, u"prize"_s, u"next-year"_s};

} // namespace

EventStates::EventStates(
    MainWindow& window, SampleStation& sample, PollController& controller, WallStates& wall, PageStates::Take take)
    : m_window(window), m_sample(sample), m_controller(controller), m_wall(wall), m_take(std::move(take))
{
}

bool EventStates::makeEvent()
{
    auto& registry = m_sample.station().polls();
    const QStringList questions{u"Which song do we sing first?"_s, u"Who gets the prize of the jury?"_s,
        u"Shall there be such an evening next year, in the old harbour hall?"_s};
    for (qsizetype i = 0; i < eveningPolls.size(); ++i) {
        Poll poll{.id = eveningPolls[i], .event = evening, .question = questions[i]};
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        poll.answers = {
            {u"a"_s, u"The first one"_s, {}}, {u"b"_s, u"The second one"_s, {}}, {u"c"_s, u"Neither"_s, {}}};
        if (!waitFor(registry.save(poll)).ok())
            return false;
    }
    const QString slide = everyport::events::newSlideId(evening);
    QList<Step> steps{
        {.id = slide, .slide = Slide{.id = slide, .title = u"Welcome"_s, .words = u"Coffee is at the back."_s}}};
    for (const QString& id : eveningPolls)
        steps.append({.id = id, .seconds = id == eveningPolls.first() ? 0 : 90});
    auto& events = m_sample.station().events();
    if (!waitFor(events.arrange(eveningId, steps)).ok() || !waitFor(events.step(eveningId, {})).ok()
        || !waitFor(events.step(eveningId, {})).ok())
        return false;
    bool isMade = true;
    for (int voter = 0; voter < 14; ++voter)
        isMade = waitFor(registry.vote({.tag = u"phone:%1"_s.arg(voter),
                             .uuid = u"evening-%1"_s.arg(voter),
                             .poll = eveningPolls.first(),
                             .answer = QString(u"abc"_s[voter % 5 % 3])}))
                     .ok()
            && isMade;
    return isMade;
}

bool EventStates::links()
{
    openHostLinks(m_controller, eveningId);
    settle(200);
    auto* dialog = qobject_cast<HostLinksDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        return false;
    dialog->findChild<QLineEdit*>()->setText(u"Anna's phone"_s);
    dialog->give();
    settle(300);
    dialog->findChild<QLineEdit*>()->setText(u"Card of the chair"_s);
    dialog->awaitCard(RemoteCard::Press::Next);
    settle(100);
    m_sample.station().polls().tapped({.reader = m_sample.readers().first(), .tag = u"2E0000BEEF"_s});
    settle(300);
    m_take(u"polls-links"_s, true);
    openHostLinks(m_controller, eveningId);
    settle(200);
    dialog = qobject_cast<HostLinksDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        return false;
    dialog->awaitCard(RemoteCard::Press::Voting);
    m_take(u"polls-links-waiting"_s, true);
    return true;
}

bool EventStates::replay()
{
    m_window.goTo(u"polls"_s, u"bridge"_s);
    settle(400);
    PollReplay& replay = *m_controller.replay;
    replay.start();
    if (!QTest::qWaitFor([&replay] { return replay.isShown(u"bridge"_s); }))
        return false;
    replay.setPlaying(false);
    replay.seek(replay.length() * 4 / 10);
    settle(600);
    m_take(u"polls-replay"_s, false);
    m_wall.present(u"bridge"_s, u"replay"_s);
    replay.end();
    return true;
}

bool EventStates::show()
{
    if (!makeEvent())
        return false;
    m_window.goTo(u"polls"_s, eveningPolls.first());
    settle(900);
    m_take(u"polls-event"_s, false);
    m_controller.show->editAction->trigger();
    settle(300);
    m_take(u"polls-event-order"_s, true);
    m_wall.present(eveningPolls.first(), u"event"_s);
    bool isTidy = links();
    isTidy = replay() && isTidy;
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    auto& registry = m_sample.station().polls();
    isTidy = waitFor(registry.closePoll(eveningPolls.first())).ok() && isTidy;
    for (const QString& id : eveningPolls)
        isTidy = waitFor(registry.remove(id)).ok() && isTidy;
    return isTidy;
}

void EventStates::codes(QSize size, bool dark, const Keep& keep)
{
    for (const QString& id : {u"town-fund"_s, u"reading"_s}) {
        Poster poster = wallPoster(m_controller, id, {}, dark, QDateTime::currentMSecsSinceEpoch());
        poster.isForVoting = id == u"town-fund"_s; // the other one is closed
        poster.address = u"http://192.0.2.10:8080/v/7k"_s;
        poster.shortAddress = u"192.0.2.10:8080/7k"_s;
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        paintCodePoster(&painter, QRectF(image.rect()), poster);
        painter.end();
        keep(u"present-code-"_s + id, image);
    }
}

} // namespace everyport::ui
