#include <QTest>

#include "protocols/xmpp/stanza/requests.h"
#include "protocols/xmpp/stanza/stanzaerror.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace std::chrono_literals;

namespace {

struct Asking {
    ManualClock clock;
    Requests requests{clock};
    QList<Stanza> sent;
    bool isConnected = true;

    Asking()
    {
        requests.setSelf(jid(u"me@here.example/r"_s));
        requests.send = [this](Stanza stanza) -> Result<Done> {
            if (!isConnected)
                return Error{Error::Kind::Disconnected, Reason::None, {}, {}, 0};
            sent.append(std::move(stanza));
            return Done{};
        };
    }
    Task<Result<Stanza>> ask(const QString& to, Requests::Unsent unsent = Requests::Unsent::Fails)
    {
        return requests.ask(Stanza::iq(u"get"_s, {}, {}, to.isEmpty() ? Jid() : jid(to)), 30s, unsent);
    }
    /// To what was asked last.
    bool answer(const QString& from)
    {
        return requests.take(Stanza::iq(u"result"_s, sent.last().id(), from.isEmpty() ? Jid() : jid(from), {}));
    }
};

} // namespace

class RequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhoWasAskedAnswers_data();
    void onlyWhoWasAskedAnswers();
    void aForgedAnswerLeavesTheQuestionOpen();
    void silenceIsAnAnswer();
    void whatIsNoLongerWantedIsForgotten();
    void waitsForAConnectionInOrder();
    void whoseTimeIsOverIsNotAskedLater();
    void errorsSayWhatCanBeDone();
};

void RequestsTest::onlyWhoWasAskedAnswers_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("counts");
    QTest::newRow("whom we asked") << u"you@there.example/x"_s << u"you@there.example/x"_s << true;
    QTest::newRow("another of their clients") << u"you@there.example/x"_s << u"you@there.example/y"_s << false;
    QTest::newRow("their account") << u"you@there.example/x"_s << u"you@there.example"_s << false;
    QTest::newRow("nobody by name") << u"you@there.example/x"_s << QString() << false;
    QTest::newRow("our account, asked without a name") << QString() << u"me@here.example"_s << true;
    QTest::newRow("our account, answering without one") << u"me@here.example"_s << QString() << true;
    QTest::newRow("our server, asked without a name") << QString() << u"here.example"_s << true;
    QTest::newRow("our server, where the account was asked") << u"me@here.example"_s << u"here.example"_s << false;
    QTest::newRow("a stranger, asked without a name") << QString() << u"evil@there.example"_s << false;
}

void RequestsTest::onlyWhoWasAskedAnswers()
{
    QFETCH(QString, to);
    QFETCH(QString, from);
    QFETCH(bool, counts);
    Asking asking;
    auto task = asking.ask(to);
    QVERIFY(asking.answer(from));
    QCOMPARE(task.isReady(), counts);
}

void RequestsTest::aForgedAnswerLeavesTheQuestionOpen()
{
    Asking asking;
    auto task = asking.ask(u"you@there.example"_s);
    QVERIFY(asking.answer(u"evil@there.example"_s));
    QVERIFY(!task.isReady());
    asking.answer(u"you@there.example"_s);
    QVERIFY(task.take().ok());
    QCOMPARE(asking.requests.open(), 0);
    QVERIFY(asking.answer(u"you@there.example"_s)); // a second one is nobody's, and harms nobody
}

void RequestsTest::silenceIsAnAnswer()
{
    Asking asking;
    auto task = asking.ask(u"you@there.example"_s);
    asking.clock.advance(30s);
    QCOMPARE(task.take().error().reason, Reason::TimedOut);
    QCOMPARE(asking.clock.pendingTimers(), 0);
}

void RequestsTest::whatIsNoLongerWantedIsForgotten()
{
    Asking asking;
    {
        auto task = asking.ask(u"you@there.example"_s);
        QCOMPARE(asking.requests.open(), 1);
    }
    QCOMPARE(asking.requests.open(), 0);
    QCOMPARE(asking.clock.pendingTimers(), 0);
}

void RequestsTest::waitsForAConnectionInOrder()
{
    Asking asking;
    asking.isConnected = false;
    auto first = asking.ask(u"a@b"_s, Requests::Unsent::Waits);
    auto second = asking.ask(u"c@d"_s, Requests::Unsent::Waits);
    auto hasty = asking.ask(u"e@f"_s);
    QCOMPARE(hasty.take().error().kind, Error::Kind::Disconnected);
    asking.requests.fail(Error::closed()); // those that were sent: none
    QVERIFY(!first.isReady() && !second.isReady());
    asking.isConnected = true;
    asking.requests.sendWaiting();
    QCOMPARE(asking.sent.size(), 2);
    QCOMPARE(asking.sent[0].to(), jid(u"a@b"_s));
    asking.requests.fail(Error::closed());
    QVERIFY(first.isReady() && second.isReady());
}

void RequestsTest::whoseTimeIsOverIsNotAskedLater()
{
    Asking asking;
    asking.isConnected = false;
    auto task = asking.ask(u"a@b"_s, Requests::Unsent::Waits);
    asking.clock.advance(30s);
    QVERIFY(task.isReady());
    asking.isConnected = true;
    asking.requests.sendWaiting();
    QVERIFY(asking.sent.isEmpty());
}

void RequestsTest::errorsSayWhatCanBeDone()
{
    Asking asking;
    auto task = asking.ask(u"you@there.example"_s);
    const auto refusal = asking.sent.last();
    auto turned = refusal.error({Condition::ItemNotFound, u"not here"_s});
    QVERIFY(asking.requests.take(turned));
    const auto error = task.take().error();
    QCOMPARE(error.kind, Error::Kind::Refused);
    QCOMPARE(error.reason, Reason::NotFound);
    QCOMPARE(error.code, u"item-not-found"_s);
    QCOMPARE(error.text, u"not here"_s);
    QVERIFY(!asking.requests.take(refusal)); // a question is no answer
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
