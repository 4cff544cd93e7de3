// A window on a room in which 10,000 messages a second are said, through the chat model and the disk: how long it takes
// from a key press to its paint, how many messages came through, and what memory that took. Prints a line a figure.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

#include "tests/app/chat/fakenetwork.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/page/chatpage.h"
#include "ui/chat/page/conversationview.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using Moment = std::chrono::steady_clock::time_point;

namespace {

constexpr auto keyEvery = std::chrono::milliseconds(47); // no multiple of anything in the window

double millisecondsSince(Moment then)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - then).count();
}

/// PSS in MiB.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Sees when a window has been painted, its pixels handed over and all.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    QPointer<QWidget> field;
    Moment pressed = {};
    bool waits = false;
    bool seen = false; ///< The field was painted since the key.
    QList<double> delays = {};

    void press()
    {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s);
        QCoreApplication::sendEvent(field->parentWidget(), &down);
        seen = false;
        waits = true;
    }
    bool notify(QObject* receiver, QEvent* event) override
    {
        const auto type = event->type();
        const bool ends = type == QEvent::UpdateRequest && receiver->isWidgetType()
            && static_cast<QWidget*>(receiver)->isWindow();
        if (type == QEvent::Paint && receiver == field)
            seen = waits;
        const bool done = QApplication::notify(receiver, event);
        if (ends && waits && seen) {
            waits = false;
            delays.append(millisecondsSince(pressed));
        }
        return done;
    }
};

struct Counter final : chat::ChatEvents {
    qint64 stored = 0;
    void messageAdded(chat::Conversation&, const chat::Message&) override { ++stored; }
};

/// What people write: mostly short, at times long, an address, looks, a mention.
chat::Message line(qint64 number)
{
    chat::Message message;
    message.sender = u"person%1"_s.arg(number % 211);
    message.text = u"message %1 of a flood that goes on"_s.arg(number);
    if (number % 7 == 0)
        message.text.append(u" and on, with https://example.org/%1 in it"_s.arg(number));
    if (number % 13 == 0)
        message.text.append(u" and loud"_s, {.bold = true, .foreground = 0xffff0000});
    if (number % 29 == 0)
        message.text.append(QString(u" which some people make as long as they can"_s).repeated(6));
    if (number % 997 == 0)
        message.text.append(u" me: look"_s);
    message.id = u"flood-%1"_s.arg(number);
    return message;
}

double share(QList<double>& sorted, double part)
{
    return sorted.isEmpty() ? 0 : sorted[std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * part))];
}

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    const int rate = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 12;
    PageBench bench({chatPage()});
    auto network = std::make_unique<chat::FakeNetwork>();
    const auto& played = *network;
    chat::ChatParts parts;
    parts.types.push_back(std::move(network));
    bench.station().setChatParts(std::move(parts));
    if (!bench.start())
        return 1;
    auto& space = bench.station().chat();
    const auto account = waitFor(space.addAccount(u"fake"_s, u"Flood"_s, {{u"server"_s, u"flood.example"_s}}, true));
    if (!account || !QTest::qWaitFor([&] { return played.link != nullptr; }))
        return 1;
    played.link->goOnline();
    const auto id = waitFor(space.openRoom(*account, u"#flood"_s));
    auto* page = static_cast<ChatPage*>(bench.page(u"chat"_s));
    if (!id || !page || !page->goTo(QString::number(*id)))
        return 1;
    space.reports().notifyPresence(*space.conversation(*id), chat::Conversation::Presence::In);
    ComposeEdit* field = page->view()->composer()->field();
    field->setFocus();
    QTest::qWait(500);
    application.field = field->viewport();
    Counter counter;
    space.addListener(&counter);

    qint64 said = 0;
    double longest = 0;
    bool measures = false;
    const Moment began = std::chrono::steady_clock::now();
    QTimer tap;
    tap.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tap, &QTimer::timeout, &application, [&] {
        const qint64 due = qint64(millisecondsSince(began) * rate / 1000);
        const Moment from = std::chrono::steady_clock::now();
        auto& room = *space.conversation(*id);
        // What a reactor reads in one turn is bounded; more waits at the sender.
        for (qint64 most = said + 200; said < due && said < most; ++said)
            space.messageReports().notifyMessage(room, line(said));
        if (measures)
            longest = std::max(longest, millisecondsSince(from));
    });
    tap.start(4);
    QTest::qWait(3000); // until it runs as it will
    const double before = memory();
    const qint64 saidBefore = said, storedBefore = counter.stored;
    measures = true;
    std::atomic<bool> goesOn = true;
    std::thread fingers([&] {
        while (goesOn) {
            const Moment now = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(
                &application,
                [&application, &goesOn, now, field] {
                    if (!goesOn || application.waits)
                        return; // the last one is not even painted: it counts by its own delay
                    if (field->toPlainText().size() > 60)
                        field->clear();
                    application.pressed = now;
                    application.press();
                },
                Qt::QueuedConnection);
            std::this_thread::sleep_for(keyEvery);
        }
    });
    const Moment since = std::chrono::steady_clock::now();
    QTest::qWait(seconds * 1000);
    const double took = millisecondsSince(since) / 1000;
    goesOn = false;
    fingers.join();
    tap.stop();
    const double after = memory();
    auto delays = application.delays;
    std::sort(delays.begin(), delays.end());
    std::printf("keys %lld\n", static_cast<long long>(delays.size()));
    std::printf("p50 %.2f\np99 %.2f\nworst %.2f\n", share(delays, 0.5), share(delays, 0.99),
        delays.isEmpty() ? 0 : delays.last());
    std::printf(
        "said %.0f\nstored %.0f\n", double(said - saidBefore) / took, double(counter.stored - storedBefore) / took);
    std::printf("memory %.1f\ngrowth %.1f\n", after, after - before);
    std::fflush(stdout);
    space.removeListener(&counter);
    return 0;
}
