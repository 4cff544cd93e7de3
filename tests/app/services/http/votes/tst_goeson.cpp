#include "app/services/http/votes/voteanswers.h"

#include <QTest>

#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Whoever came by a question alone, while its event goes on.
class GoesOnTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Web> m_web;

    bool make(const QString& id, const QString& event)
    {
        auto poll = polls::fruitPoll(id);
        poll.event = event;
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        return m_web->room.done(m_web->room.registry->save(poll));
    }
    bool step(const QString& to)
    {
        auto stepping = m_web->events.step(u"open-day"_s, {.way = events::StepWish::Way::To, .to = to});
        return m_web->room.waited(std::move(stepping)).ok();
    }
    QString page(const QByteArray& address)
    {
        return QString::fromUtf8(m_web->exchange("GET " + address + " HTTP/1.1\r\nHost: localhost:30080\r\n\r\n"));
    }

private Q_SLOTS:
    void init()
    {
        m_web = std::make_unique<Web>();
        QVERIFY(make(u"fruit"_s, u"Open day"_s) && make(u"colour"_s, u"Open day"_s) && make(u"alone"_s, u"Away"_s));
    }
    void cleanup() { m_web.reset(); }

    void isOfferedWhereTheEventIsElsewhere()
    {
        const auto onward = u"<a href=\"../e/open-day\"><bdi>This event goes on: Open day</bdi></a>"_s;
        QVERIFY(!page("/v/fruit").contains(onward)); // it has not begun
        QVERIFY(step(u"fruit"_s));
        auto shown = page("/v/fruit");
        QVERIFY(!shown.contains(onward));
        QVERIFY(shown.contains(u" data-event=\"open-day\" data-moves=\"1\""_s)); // the script watches it
        QVERIFY(page("/v/colour").contains(onward));                             // a draft says so, too
        QVERIFY(step(u"colour"_s));
        shown = page("/v/fruit");
        QVERIFY2(shown.contains(onward), qPrintable(shown));
        QVERIFY(shown.contains(u" data-moves=\"2\""_s));
        QVERIFY(!page("/v/fruit?event=open-day").contains(u"onward"_s)); // that one goes along by itself
        QVERIFY(!page("/v/colour").contains(onward));
        QVERIFY(!page("/v/alone").contains(u"data-event"_s)); // it is all of its event
    }
};

QTEST_GUILESS_MAIN(GoesOnTest)
#include "tst_goeson.moc"
