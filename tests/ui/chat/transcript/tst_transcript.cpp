#include "ui/chat/transcript/transcript.h"

#include <QDateTime>
#include <QScrollBar>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/transcript/transcriptview.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// What of a conversation is in memory while the disk is full.
class TranscriptTest : public QObject, private ChatBench {
    Q_OBJECT

    Transcript& transcript() { return page()->view()->transcript(); }
    void fillDisk()
    {
        m_bench->station().database().setFault(
            [] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
    }
    bool waits(const Conversation& where, qsizetype count)
    {
        return QTest::qWaitFor([&] { return chat().unstored(where.id).size() == count; }, 20'000);
    }
    /// To another conversation and back.
    bool openAgain(qint64 conversation)
    {
        if (!room(u"#two"_s) || !QTest::qWaitFor([this] { return lines()->rowCount() == 0; }))
            return false;
        page()->goTo(QString::number(conversation));
        return QTest::qWaitFor([this] { return lines()->rowCount() > 0; });
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup()
    {
        m_bench->station().database().setFault({});
        end();
    }

    /// Whoever joins a room hears what was said there before.
    void theBacklogIsSeenOnAFullDisk()
    {
        Conversation* where = room();
        QVERIFY(where);
        link()->say(*where, u"kofi"_s, u"stored"_s);
        QTRY_COMPARE(texts(), QStringList{u"stored"_s});
        m_bench->flush();
        fillDisk();
        const auto before = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        link()->say(*where, u"kofi"_s, u"an hour ago"_s, u"p1"_s, before, true);
        link()->say(*where, u"kofi"_s, u"live"_s);
        const QStringList all{u"an hour ago"_s, u"stored"_s, u"live"_s};
        QTRY_COMPARE(texts(), all);
        QVERIFY(openAgain(where->id));
        QTRY_COMPARE(texts(), all);
        link()->say(*where, u"kofi"_s, u"longer ago"_s, u"p2"_s, before - 1000, true);
        QTRY_COMPARE(texts(), QStringList{u"longer ago"_s} + all);
    }

    void aRoomWithoutAStoredMessageShowsItsBacklog()
    {
        Conversation* where = room();
        QVERIFY(where);
        m_bench->flush();
        fillDisk();
        const auto before = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        link()->say(*where, u"kofi"_s, u"live"_s);
        QTRY_COMPARE(texts(), QStringList{u"live"_s});
        for (int i = 0; i < 3; ++i)
            link()->say(*where, u"kofi"_s, u"old %1"_s.arg(i), {}, before + i, true);
        const QStringList all{u"old 0"_s, u"old 1"_s, u"old 2"_s, u"live"_s};
        QTRY_COMPARE(texts(), all);
        QVERIFY(openAgain(where->id));
        QTRY_COMPARE(texts(), all);
    }

    /// A page of what waits, as of what is stored; the others when one goes there.
    void aFloodOnAFullDiskIsOpenedByPages()
    {
        Conversation* where = room();
        QVERIFY(where);
        for (int i = 0; i < 10; ++i)
            link()->say(*where, u"kofi"_s, u"old %1"_s.arg(i));
        QTRY_COMPARE(texts().size(), 10);
        m_bench->flush();
        fillDisk();
        constexpr int many = 3000;
        for (int i = 0; i < many; ++i)
            link()->say(*where, u"eve"_s, u"flood %1"_s.arg(i));
        QVERIFY(waits(*where, many));
        chat().markRead(where->id);
        QVERIFY(openAgain(where->id));
        QTRY_COMPARE(texts().last(), u"flood %1"_s.arg(many - 1));
        QVERIFY2(lines()->rowCount() <= 400, qPrintable(QString::number(lines()->rowCount())));
        // Each page goes on where the one before began, until the oldest.
        auto* bar = m_bench->window().findChild<TranscriptView*>()->verticalScrollBar();
        int most = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                bar->setValue(0);
                most = qMax(most, lines()->rowCount());
                return texts().first() == u"old 0"_s;
            },
            30'000));
        QVERIFY2(most <= 1000, qPrintable(QString::number(most)));
        QVERIFY(!transcript().holdsEnd());
        const auto now = texts();
        for (int i = 0; i < 500; ++i)
            QCOMPARE(now[i], i < 10 ? u"old %1"_s.arg(i) : u"flood %1"_s.arg(i - 10));
        transcript().openAtEnd();
        QTRY_COMPARE(texts().last(), u"flood %1"_s.arg(many - 1));
    }

    void whatWasTakenBackStaysSoOnAFullDisk()
    {
        Conversation* where = room();
        QVERIFY(where);
        link()->say(*where, u"kofi"_s, u"the door code is 4711"_s, u"a"_s);
        link()->say(*where, u"kofi"_s, u"meet at six"_s, u"b"_s);
        QTRY_COMPARE(texts().size(), 2);
        m_bench->flush();
        fillDisk();
        chat().messageReports().notifyRedacted(*where, u"a"_s);
        QTRY_COMPARE(texts(), (QStringList{QString(), u"meet at six"_s}));
        QVERIFY(openAgain(where->id));
        QTRY_COMPARE(texts(), (QStringList{QString(), u"meet at six"_s}));
        transcript().openAround(where->id, lines()->row(1).first());
        QTRY_COMPARE(texts(), (QStringList{QString(), u"meet at six"_s}));
    }
};

QTEST_MAIN(TranscriptTest)
#include "tst_transcript.moc"
