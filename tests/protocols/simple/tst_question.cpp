#include <QTest>

#include "protocols/simple/question.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using simple::Until;

class QuestionTest : public QObject {
    Q_OBJECT

    const TcpConnectOptions m_there{.host = u"192.0.2.1"_s, .port = 79};

private Q_SLOTS:
    void hearsThemOut()
    {
        MemoryReactor reactor;
        auto asking = simple::ask(reactor, m_there, "who?\r\n", Until::TheirEnd);
        QCOMPARE(reactor.outgoing.size(), 1u);
        auto& server = *reactor.outgoing[0];
        QCOMPARE(server.takeWritten(), "who?\r\n");
        server.feedByteByByte("all\r\nof it\r\n");
        QVERIFY(!asking.isReady());
        server.peerCloses();
        QCOMPARE(*asking.take(), "all\r\nof it\r\n");
    }

    void hangsUpAfterALine()
    {
        MemoryReactor reactor;
        auto asking = simple::ask(reactor, m_there, {}, Until::FirstLine);
        auto& server = *reactor.outgoing[0];
        server.feedByteByByte("one\r\ntwo\r\n");
        QCOMPARE(*asking.take(), "one");
        QVERIFY(!server.isOpen());
    }

    void heardTooMuchOrNothing()
    {
        MemoryReactor reactor;
        auto asking = simple::ask(reactor, m_there, {}, Until::TheirEnd, 10);
        reactor.outgoing[0]->feed("more than ten bytes");
        QCOMPARE(asking.take().error().reason, Reason::TooLarge);
        auto silent = simple::ask(reactor, m_there, {}, Until::FirstLine);
        reactor.outgoing[1]->peerCloses();
        QCOMPARE(silent.take().error().reason, Reason::ConnectionLost);
        auto broken = simple::ask(reactor, m_there, {}, Until::TheirEnd);
        reactor.outgoing[2]->peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, u"reset"_s, {}, 104});
        QCOMPARE(broken.take().error().reason, Reason::ConnectionReset);
        reactor.nextFailure = Error{Error::Kind::Refused, Reason::ConnectionRefused, u"no"_s, {}, 111};
        auto refused = simple::ask(reactor, m_there, {}, Until::TheirEnd);
        QCOMPARE(refused.take().error().reason, Reason::ConnectionRefused);
    }

    void droppingItHangsUp()
    {
        MemoryReactor reactor;
        {
            auto asking = simple::ask(reactor, m_there, {}, Until::TheirEnd);
            QVERIFY(reactor.outgoing[0]->isOpen());
        }
        reactor.outgoing[0]->settle();
        QVERIFY(!reactor.outgoing[0]->isOpen());
    }

    void fingerAndIdent()
    {
        MemoryReactor reactor;
        auto finger = simple::askFinger(reactor, m_there, {.isVerbose = true, .user = u"alice"_s});
        QCOMPARE(reactor.outgoing[0]->takeWritten(), "/W alice\r\n");
        reactor.outgoing[0]->feed("Login: alice\x1b[2J\r\n");
        reactor.outgoing[0]->peerCloses();
        QCOMPARE(*finger.take(), "Login: alice[2J\r\n");

        auto ident = simple::askIdent(reactor, m_there, {6193, 23});
        QCOMPARE(reactor.outgoing[1]->takeWritten(), "6193, 23\r\n");
        reactor.outgoing[1]->feed("6193, 23 : USERID : UNIX :stjohns\r\n");
        QCOMPARE(ident.take()->user, "stjohns");
        auto liar = simple::askIdent(reactor, m_there, {6193, 23});
        reactor.outgoing[2]->feed("1, 2 : USERID : UNIX :root\r\n");
        QCOMPARE(liar.take().error().kind, Error::Kind::Malformed);
    }
};

QTEST_APPLESS_MAIN(QuestionTest)
#include "tst_question.moc"
