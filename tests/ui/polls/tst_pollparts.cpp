#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QXmlStreamReader>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/polls/actions/pollexports.h"
#include "ui/polls/actions/poster.h"
#include "ui/polls/editor/readercards.h"
#include "ui/polls/editor/timefield.h"
#include "ui/polls/models/followedpoll.h"
#include "ui/polls/models/followedpolls.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/readernames.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollPartsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;

    static polls::Poll samplePoll()
    {
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"What is for lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza & more"_s, {}}};
        return poll;
    }
    static ChartData sampleChart()
    {
        ChartData data;
        data.question = u"What is for <lunch>?"_s;
        data.rows = {{u"soup"_s, u"Soup"_s, 30, 0, 0, {}, {}}, {u"pizza"_s, u"Pizza & more"_s, 10, 0, 1, {}, {}}};
        data.votes = 40;
        data.voters = 38;
        return data;
    }

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
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    void recentVotesFade()
    {
        RecentVotes recent;
        recent.add(u"a"_s, 1000);
        recent.add(u"a"_s, 5000);
        recent.add(u"b"_s, 6000);
        QCOMPARE(recent.count(u"a"_s), 2);
        recent.forget(11'000);
        QCOMPARE(recent.count(u"a"_s), 1);
        recent.forget(16'000);
        QVERIFY(recent.isEmpty());
        for (int i = 0; i < 100'000; ++i)
            recent.add(u"a"_s, i);
        QVERIFY(recent.count(u"a"_s) <= 20'001); // bounded, whatever comes
    }

    void readersAreNamedShortly()
    {
        QCOMPARE(readerList({u"Reader 3"_s}), u"Reader 3"_s);
        QCOMPARE(readerList({u"Reader 2"_s, u"Reader 4"_s}), u"Reader 2, 4"_s);
        QCOMPARE(readerList({u"Door left"_s, u"Stage"_s}), u"Door left, Stage"_s);
        QCOMPARE(readerList({}), QString());
    }

    /// A reader is called what its hardware says, and an answer what a file of polls says.
    void readerCardsShowStrangersWords()
    {
        ReaderCard card(nullptr);
        for (const StrangersWords& words : strangersWords()) {
            card.show({words.text, words.text, u"free"_s, Mark::None, {}, false});
            for (const QString& shown : {card.text(), card.accessibleName(), card.accessibleDescription()})
                QVERIFY2(!shown.isEmpty() && !drivesScreens(shown) && !shown.contains(u'\n') && shown.size() < 1100,
                    words.name);
        }
    }

    void timesAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("means");
        QTest::newRow("later today") << u"20:00"_s << u"2026-06-12T20:00"_s;
        QTest::newRow("tomorrow, for today it is past") << u"9:30"_s << u"2026-06-13T09:30"_s;
        QTest::newRow("with its day") << u"2026-07-01 8:05"_s << u"2026-07-01T08:05"_s;
        QTest::newRow("as Germans write it") << u"1.7.2026 18:00"_s << u"2026-07-01T18:00"_s;
        QTest::newRow("no time") << u"soon"_s << u""_s;
        QTest::newRow("no such hour") << u"25:00"_s << u""_s;
    }
    void timesAreUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, means);
        const qint64 now = QDateTime(QDate(2026, 6, 12), QTime(14, 0)).toMSecsSinceEpoch();
        const auto found = TimeField::timeFrom(typed, now);
        QCOMPARE(found ? QDateTime::fromMSecsSinceEpoch(*found).toString(u"yyyy-MM-ddTHH:mm"_s) : QString(), means);
    }

    void clockCountsOn()
    {
        QCOMPARE(clockText(0), u"0:00"_s);
        QCOMPARE(clockText(42 * 60'000 + 17'400), u"42:17"_s);
        QCOMPARE(clockText(3'723'000), u"1:02:03"_s);
    }

    void timelineHasNoHoles()
    {
        polls::Poll poll = samplePoll();
        poll.state = polls::Poll::State::Open;
        const QList<polls::Minute> minutes = {{600'000, {{u"soup"_s, 2}}, 2}, {780'000, {{u"pizza"_s, 3}}, 3}};
        const TimelineData data = timelineOf(poll, minutes, 905'000);
        QCOMPARE(data.minutes.size(), 6);
        QCOMPARE(data.minutes[1].total, 0);
        QCOMPARE(data.minutes[3].counts, (QList<int>{0, 3}));
        QVERIFY(data.lastIsRunning);
        poll.state = polls::Poll::State::Closed;
        QCOMPARE(timelineOf(poll, minutes, 99'905'000).minutes.size(), 4);
    }

    void chartSaysWhatTheTallySays()
    {
        polls::Tally tally;
        tally.counts = {{u"soup"_s, 3}, {u"pizza"_s, 1}};
        tally.votes = 4;
        tally.voters = 4;
        RecentVotes recent;
        recent.add(u"soup"_s, 1);
        const ChartData data = chartOf(samplePoll(), tally, recent, nullptr);
        QCOMPARE(data.rows[0].count, 3);
        QCOMPARE(data.rows[0].recent, 1);
        QCOMPARE(data.leader(), 0);
        QCOMPARE(data.percent(data.rows[1]), 25.0);
    }

    void everyRefusalHasItsWords()
    {
        polls::Vote vote;
        for (int outcome = int(polls::Outcome::Closed); outcome <= int(polls::Outcome::Limit); ++outcome) {
            vote.outcome = polls::Outcome(outcome);
            QVERIFY(!refusalWords(vote).isEmpty());
        }
        vote.outcome = polls::Outcome::Closed;
        vote.late = true;
        QVERIFY(refusalWords(vote).startsWith(u"late"_s));
        vote.outcome = polls::Outcome::Counted;
        QVERIFY(refusalWords(vote).isEmpty());
    }

    void picturesAreWrittenWhole()
    {
        const QString png = m_folder.filePath(u"chart.png"_s), svg = m_folder.filePath(u"chart.svg"_s);
        QVERIFY(exportPng(sampleChart(), png).ok());
        const QImage image(png);
        QCOMPARE(image.width(), 1600);
        int blue = 0;
        for (int y = 0; y < image.height(); y += 4)
            blue += image.pixelColor(200, y) == Colours::lightSet().answers[0];
        QVERIFY(blue > 4);

        QVERIFY(exportSvg(sampleChart(), svg).ok());
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(text.contains(u"Pizza & more"_s));

        const auto refused = exportPng(sampleChart(), u"/no/such/folder/chart.png"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"/no/such/folder/chart.png"_s));
        QCOMPARE(figuresAsText(sampleChart()), u"Soup\t30\t75.0\nPizza & more\t10\t25.0\n"_s);
    }

    void posterFitsEveryScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("answers");
        for (const QSize& size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)}) {
            for (int answers : {2, 5, 9, 50})
                QTest::addRow("%dx%d, %d", size.width(), size.height(), answers) << size << answers;
        }
    }
    void posterFitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(int, answers);
        Poster poster;
        poster.sideColumn = true;
        poster.mark = Mark::Live;
        poster.state = u"Live"_s;
        poster.address = u"http://192.168.1.7:8080/r/lunch"_s;
        poster.shortAddress = u"192.168.1.7:8080/r/lunch"_s;
        poster.data = sampleChart();
        for (int i = 2; i < answers; ++i)
            poster.data.rows.append({QString::number(i), u"A long name for answer %1"_s.arg(i), i, 0, i, {}, {}});
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintPoster(&painter, QRectF(image.rect()), poster);
        painter.end();
        // Nothing touches the edge.
        const QColor ground = Colours::lightSet().present;
        for (int x = 0; x < size.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 3), ground);
            QCOMPARE(image.pixelColor(x, size.height() - 4), ground);
        }
        for (int y = 0; y < size.height(); ++y) {
            QCOMPARE(image.pixelColor(3, y), ground);
            QCOMPARE(image.pixelColor(size.width() - 4, y), ground);
        }
    }

    void hiddenResultsAreNowhere()
    {
        Poster poster;
        poster.data = sampleChart();
        poster.data.hidden = true;
        QImage hidden(1280, 800, QImage::Format_RGB32);
        QPainter painter(&hidden);
        paintPoster(&painter, QRectF(hidden.rect()), poster);
        painter.end();
        for (int y = 0; y < 800; y += 3) {
            for (int x = 0; x < 1280; x += 3)
                QVERIFY(hidden.pixelColor(x, y) != Colours::lightSet().answers[0]);
        }
    }

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
        FollowedPoll poll(QUrl(u"http://127.0.0.1:%1/r/lunch"_s.arg(server.serverPort())));
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

    void hostileSnapshotsAreBounded()
    {
        FollowedPoll poll(QUrl(u"http://127.0.0.1:9/r/x"_s));
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
    }

    void followedAddressesComeBack()
    {
        QSettings memory(m_folder.filePath(u"f.ini"_s), QSettings::IniFormat);
        {
            FollowedPolls polls(memory);
            polls.follow(QUrl(u"http://127.0.0.1:9/r/a"_s));
            polls.follow(QUrl(u"http://127.0.0.1:9/r/a"_s));
            QCOMPARE(polls.addresses().size(), 1);
        }
        FollowedPolls again(memory);
        QCOMPARE(again.addresses(), QStringList{u"http://127.0.0.1:9/r/a"_s});
        QVERIFY(again.poll(u"http://127.0.0.1:9/r/a"_s));
        again.follow(QUrl(u"http://127.0.0.1:9/r/b"_s));
        const auto at = again.leave(u"http://127.0.0.1:9/r/a"_s);
        again.follow(QUrl(u"http://127.0.0.1:9/r/a"_s), at); // taken back: where it was
        QCOMPARE(
            FollowedPolls(memory).addresses(), QStringList({u"http://127.0.0.1:9/r/a"_s, u"http://127.0.0.1:9/r/b"_s}));
        again.leave(u"http://127.0.0.1:9/r/b"_s);
        again.leave(u"http://127.0.0.1:9/r/a"_s);
        QVERIFY(FollowedPolls(memory).addresses().isEmpty());
    }
};

QTEST_MAIN(PollPartsTest)
#include "tst_pollparts.moc"
