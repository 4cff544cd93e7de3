#include "app/services/http/votes/voters/phonevoters.h"

#include <QTest>

#include "app/polls/cards/ticket.h"
#include "app/polls/polltickets.h"
#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using polls::Policy;

/// One ticket for all questions of an event, as phones use it.
class EventTicketsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Web> m_web;

    polls::PollRegistry& registry() { return *m_web->room.registry; }
    bool open(const QString& id, const QString& event)
    {
        auto poll = polls::fruitPoll(id);
        poll.event = event;
        poll.policy.phones = Policy::Phones::Ticket;
        return m_web->room.makeOpen(poll);
    }
    QJsonObject vote(const QString& poll, int number, const QString& answer, const QString& ticket)
    {
        const auto body = QJsonDocument(
            QJsonObject{{u"uuid"_s, u"%1"_s.arg(number, 32, 10, QChar(u'0'))}, {u"answer"_s, answer},
                {u"ticket"_s,
                    ticket}}).toJson(QJsonDocument::Compact);
        const auto answered = m_web->exchange("POST /v/" + poll.toLatin1()
            + " HTTP/1.1\r\nHost: localhost:30080\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size())
            + "\r\nOrigin: http://localhost:30080\r\nSec-Fetch-Site: same-origin\r\n\r\n" + body);
        return QJsonDocument::fromJson(answered.sliced(answered.indexOf("\r\n\r\n") + 4)).object();
    }

private Q_SLOTS:
    void init()
    {
        m_web = std::make_unique<Web>();
        QVERIFY(open(u"fruit"_s, u"Open day"_s) && open(u"colour"_s, u"Open day"_s) && open(u"far"_s, u"Away day"_s));
    }
    void cleanup() { m_web.reset(); }

    void oneVotesOnceInEachQuestion()
    {
        const auto ticket = m_web->room.waited(polls::issueTickets(registry(), u"fruit"_s, 1))->first();
        QCOMPARE(vote(u"colour"_s, 1, u"pear"_s, ticket)[u"outcome"].toString(), u"counted"_s); // whichever comes first
        QCOMPARE(vote(u"fruit"_s, 2, u"pear"_s, ticket)[u"outcome"].toString(), u"counted"_s);
        QCOMPARE(vote(u"colour"_s, 3, u"apple"_s, ticket)[u"outcome"].toString(), u"refused:already-voted"_s);
        QCOMPARE(vote(u"far"_s, 4, u"pear"_s, ticket)[u"fault"].toString(), u"badTicket"_s);
        QCOMPARE(registry().tally(u"colour"_s).votes, 1);
        QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
        QCOMPARE(registry().tally(u"far"_s).taps, 0);
    }

    /// Who only looks stores nothing, and a guess is none of the event's.
    void aLookStoresNothing()
    {
        const auto ticket = m_web->room.waited(polls::issueTickets(registry(), u"fruit"_s, 1))->first();
        QVERIFY(vote(u"colour"_s, 1, {}, ticket)[u"fault"].toString().isEmpty());
        QVERIFY(!registry().knowsCard(u"colour"_s, registry().voterOf(u"colour"_s, polls::ticketTag(ticket))));
        QCOMPARE(vote(u"colour"_s, 2, u"pear"_s, polls::makeTicket())[u"fault"].toString(), u"badTicket"_s);
        QCOMPARE(registry().tally(u"colour"_s).taps, 0);
    }
};

QTEST_GUILESS_MAIN(EventTicketsTest)
#include "tst_eventtickets.moc"
