#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include "netcore/reactor/epollreactor.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/oneexception.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/kinds/germanmotions.h"
#include "ui/polls/models/followedpoll.h"
#include "ui/polls/models/polltranslation.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FollowedPollTest : public QObject {
    Q_OBJECT

    EpollReactor m_reactor;

    static QJsonObject sampleSnapshot()
    {
        const QJsonArray answers{QJsonObject{{u"answer_id"_s, u"soup"_s}, {u"title"_s, u"Soup"_s}, {u"count"_s, 3}},
            QJsonObject{{u"answer_id"_s, u"pizza"_s}, {u"title"_s, u"Pizza"_s}, {u"count"_s, 1}}};
        const QJsonObject question{
            {u"id"_s, u"lunch"_s}, {u"title"_s, u"Lunch?"_s}, {u"total_votes"_s, 4}, {u"answers"_s, answers}};
        return {{u"event"_s, u"Day"_s}, {u"state"_s, u"open"_s}, {u"hidden"_s, false}, {u"voters"_s, 3},
            {u"question"_s, question}};
    }

private Q_SLOTS:
    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("as shown") << u"http://192.168.1.7:8080/r/lunch"_s << u"http://192.168.1.7:8080/r/lunch"_s;
        QTest::newRow("without scheme") << u"192.168.1.7:8080/r/lunch"_s << u"http://192.168.1.7:8080/r/lunch"_s;
        QTest::newRow("with kiosk and slash")
            << u" https://vote.example/r/lunch/?kiosk#x "_s << u"https://vote.example/r/lunch"_s;
        QTest::newRow("no poll") << u"http://192.168.1.7:8080/"_s << u""_s;
        QTest::newRow("no web") << u"ftp://host/r/lunch"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("with a password") << u"http://me:secret@host/r/a"_s << u"http://host/r/a"_s;
    }
    void addressesAreChecked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QString fault;
        QCOMPARE(FollowedPoll::addressFrom(typed, &fault).toString(), address);
        QCOMPARE(fault.isEmpty(), !address.isEmpty());
    }

    void followsAnotherStation()
    {
        QWebSocketServer server(u"station"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        FollowedPoll poll(m_reactor, QUrl(u"http://127.0.0.1:%1/r/lunch"_s.arg(server.serverPort())));
        QVERIFY(!poll.isLive());
        QTRY_VERIFY(server.hasPendingConnections());
        std::unique_ptr<QWebSocket> socket(server.nextPendingConnection());
        QCOMPARE(socket->requestUrl().path(), u"/r/lunch/live"_s);
        const QString snapshot = QString::fromUtf8(QJsonDocument(sampleSnapshot()).toJson());
        QSignalSpy changed(&poll, &FollowedPoll::changed);
        socket->sendTextMessage(snapshot);
        QTRY_VERIFY(poll.isLive());
        QCOMPARE(poll.data().votes, 4);
        QCOMPARE(poll.data().rows[0].count, 3);
        QCOMPARE(poll.mark(), Mark::Live);
        QCOMPARE(poll.title(), u"Lunch?"_s);
        socket->sendTextMessage(u"[]"_s); // nonsense changes nothing
        socket->close();
        QTRY_VERIFY(!poll.isLive());
        QVERIFY(poll.stateWords().startsWith(u"Reconnecting"_s));
        QCOMPARE(poll.data().votes, 4);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), 10'000); // it comes back by itself
        std::unique_ptr<QWebSocket> again(server.nextPendingConnection());
        again->sendTextMessage(snapshot);
        QTRY_VERIFY(poll.isLive());
    }

    /// Whoever sends without pause is not shown without pause; the last one counts.
    void aFloodIsShownNowAndThen()
    {
        QWebSocketServer server(u"station"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        FollowedPoll poll(m_reactor, QUrl(u"http://127.0.0.1:%1/r/lunch"_s.arg(server.serverPort())));
        QTRY_VERIFY(server.hasPendingConnections());
        std::unique_ptr<QWebSocket> socket(server.nextPendingConnection());
        QSignalSpy changed(&poll, &FollowedPoll::changed);
        constexpr int sent = 2000;
        for (int i = 1; i <= sent; ++i) {
            auto snapshot = sampleSnapshot();
            auto question = snapshot.value(u"question"_s).toObject();
            question.insert(u"total_votes"_s, i);
            snapshot.insert(u"question"_s, question);
            socket->sendTextMessage(QString::fromUtf8(QJsonDocument(snapshot).toJson()));
        }
        QTRY_COMPARE(poll.data().votes, sent);
        QVERIFY2(changed.count() < sent / 4, qPrintable(QString::number(changed.count())));
        socket->close();
        QTRY_VERIFY(!poll.isLive());
        QTest::qWait(150); // fixed wait: nothing that waited comes later
        QVERIFY(!poll.isLive());
    }

    void asksAboutAPrivateCertificate()
    {
        const auto decides = std::make_shared<OneException>();
        m_reactor.setCertificateExceptions(decides);
        const auto tls = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({u"elsewhere.test"_s})});
        std::list<Story> stories;
        const auto port = *m_reactor.listenTcp(
            {}, [&] { return TlsSession::wrap(tls, std::make_unique<StoryProtocol>(stories.emplace_back())); });
        const auto number = QString::number(port->address().port);
        FollowedPoll poll(m_reactor, QUrl(u"https://127.0.0.1:%1/r/lunch"_s.arg(number)));
        QTRY_COMPARE(poll.certificate(), u"127.0.0.1 "_s + number);
        QCOMPARE(poll.mark(), Mark::Failed);
        QCOMPARE(poll.stateWords(), u"Not connected: nobody accepted the certificate of 127.0.0.1"_s);
        QCOMPARE(decides->told.size(), 1);
        poll.connectNow(); // it is asked once more, and then nobody is until somebody answers
        QCOMPARE(poll.certificate(), QString());
        QTRY_COMPARE(poll.certificate(), u"127.0.0.1 "_s + number);
        QCOMPARE(decides->told.size(), 2);
        decides->acceptWhatWasShown();
        QTRY_VERIFY(!stories.empty() && stories.back().received.startsWith("GET /r/lunch/live HTTP/1.1"));
        QCOMPARE(poll.certificate(), QString());
        m_reactor.setCertificateExceptions(nullptr);
    }

    void saysWhatAnotherStationsVotesComeTo()
    {
        FollowedPoll poll(m_reactor, QUrl(u"http://127.0.0.1:9/r/x"_s));
        QJsonObject snapshot = sampleSnapshot();
        const auto told = [&] {
            return poll.takeSnapshot(QJsonDocument(snapshot).toJson()) ? poll.data().result.summary : u"no snapshot"_s;
        };
        QCOMPARE(told(), QString()); // an earlier version knows no kinds
        QVERIFY(!poll.data().inOrder);
        snapshot.insert(u"kind"_s, u"scale"_s);
        QCOMPARE(told(), QString()); // nobody has voted
        QVERIFY(poll.data().inOrder);
        snapshot.insert(u"scale"_s, QJsonObject{{u"mean"_s, 3.83}, {u"median"_s, 4}, {u"spread"_s, 1.21}});
        QCOMPARE(told(), u"Mean 3.8 · median 4 · spread 1.2"_s);
        snapshot.insert(u"hidden"_s, true);
        QCOMPARE(told(), QString());
        snapshot.insert(u"hidden"_s, false);
        snapshot.insert(u"kind"_s, u"motion"_s);
        snapshot.insert(u"motion"_s,
            QJsonObject{{u"yes"_s, 12}, {u"no"_s, 8}, {u"abstained"_s, 3}, {u"majority"_s, u"two-thirds"_s},
                {u"verdict"_s, u"not-carried"_s}});
        QCOMPARE(told(), u"Not carried so far: two thirds are needed, 60 % said yes"_s);
        snapshot.insert(u"state"_s, u"closed"_s);
        QCOMPARE(told(), u"Not carried: two thirds are needed, 60 % said yes"_s);
        {
            const GermanMotions german;
            auto question = snapshot.value(u"question"_s).toObject();
            auto answers = question.value(u"answers"_s).toArray();
            auto yes = answers.first().toObject();
            yes.insert(u"title"_s, u"Yes"_s);
            answers.replace(0, yes);
            question.insert(u"answers"_s, answers);
            auto named = snapshot;
            named.insert(u"question"_s, question);
            QVERIFY(poll.takeSnapshot(QJsonDocument(named).toJson()));
            QCOMPARE(poll.data().rows.first().label, u"Ja"_s);
        }
        snapshot.insert(u"kind"_s, u"matrix"_s); // of a later version
        QCOMPARE(told(), QString());
        QVERIFY(!poll.data().inOrder);
        snapshot.insert(u"kind"_s, u"ranking"_s);
        const QString first = poll.data().rows[1].id;
        snapshot.insert(u"ranking"_s,
            QJsonObject{{u"places"_s, 2},
                {u"answers"_s,
                    QJsonArray{QJsonObject{{u"answer_id"_s, first}, {u"title"_s, u"Soup"_s}, {u"points"_s, 7},
                        {u"firsts"_s, 3}, {u"rank"_s, 1}}}}});
        QCOMPARE(told(), u"1.\u00a0Soup (7\u00a0points)"_s);
        QCOMPARE(poll.data().rows[1].count, 7);
        QCOMPARE(poll.data().rows[0].count, 0);
        QCOMPARE(poll.data().points, 7);
        QVERIFY(!poll.data().inOrder && poll.data().leader() == 1);
    }

    void hostileSnapshotsAreBounded()
    {
        FollowedPoll poll(m_reactor, QUrl(u"http://127.0.0.1:9/r/x"_s));
        QVERIFY(!poll.takeSnapshot("not json"));
        QVERIFY(!poll.takeSnapshot("{}"));
        QJsonArray answers;
        for (int i = 0; i < 1000; ++i)
            answers.append(
                QJsonObject{{u"answer_id"_s, u"a"_s}, {u"title"_s, QString(5000, u'x')}, {u"count"_s, 1e300}});
        const QJsonObject question{{u"title"_s, u"t"_s}, {u"total_votes"_s, -5}, {u"answers"_s, answers}};
        QVERIFY(poll.takeSnapshot(QJsonDocument(QJsonObject{{u"question"_s, question}}).toJson()));
        QCOMPARE(poll.data().rows.size(), 50);
        QVERIFY(poll.data().rows[0].label.size() <= 500);
        QVERIFY(poll.data().rows[0].count <= 1'000'000'000 && poll.data().votes >= 0);
        const QJsonObject scale{{u"mean"_s, 1e300}, {u"median"_s, -1e300}, {u"spread"_s, u"wide"_s}};
        QVERIFY(poll.takeSnapshot(QJsonDocument(
            QJsonObject{{u"question"_s, question}, {u"kind"_s, u"scale"_s},
                {u"scale"_s, scale}}).toJson()));
        QCOMPARE(poll.data().result.summary, u"Mean 100.0 · median -50 · spread 0.0"_s);
        QJsonArray ranked;
        for (int i = 0; i < 1000; ++i)
            ranked.append(
                QJsonObject{{u"answer_id"_s, u"a"_s}, {u"title"_s, QString(5000, u'x')}, {u"points"_s, 2'000'000'000}});
        QVERIFY(poll.takeSnapshot(QJsonDocument(QJsonObject{{u"question"_s, question}, {u"kind"_s, u"ranking"_s},
                                                    {u"ranking"_s, QJsonObject{{u"answers"_s, ranked}}}})
                                      .toJson()));
        QJsonArray bins;
        for (int i = 0; i < 50; ++i)
            bins.append(QJsonObject{{u"from"_s, i * 1e300}, {u"to"_s, -1e300}, {u"count"_s, 1e300}});
        const QJsonObject number{{u"mean"_s, 1e308}, {u"median"_s, -1e308}, {u"lowest"_s, 1e308}, {u"bins"_s, bins},
            {u"unit"_s, QString(5000, u'x')}};
        FollowedPoll numbers(m_reactor, QUrl(u"http://127.0.0.1:9/r/y"_s));
        QVERIFY(numbers.takeSnapshot(QJsonDocument(
            QJsonObject{{u"question"_s, question}, {u"kind"_s, u"number"_s},
                {u"number"_s, number}}).toJson()));
        QCOMPARE(numbers.data().form, ChartForm::Bars);
        QVERIFY(numbers.data().result.summary.size() < 200);
        QVERIFY(poll.data().points > 0 && poll.data().points <= 1'000'000'000);
        QVERIFY(poll.data().result.summary.size() < 1000);
    }
};

QTEST_MAIN(FollowedPollTest)
#include "tst_followedpoll.moc"
