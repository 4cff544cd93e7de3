#include "app/polls/taps/waitingvotes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class WaitingVotesTest : public QObject {
    Q_OBJECT

    const QByteArray m_header = JournalFile::headerOf(u"one"_s);
    const QByteArray m_card = QByteArray(R"({"reader":"ra","tag":"7E6FD7A0","at":1,"uuid":"u1"})") + '\n';
    static QByteArray phone(const QByteArray& poll)
    {
        return QByteArray(R"({"reader":"phone","tag":"phone:00ff","at":1,"uuid":"u2","answer":"apple","poll":"POLL"})")
                   .replace("POLL", poll)
            + '\n';
    }

private Q_SLOTS:
    void saysWhichPollsTheyAreFor()
    {
        const auto read = reading(m_header + m_card + phone("fruit") + phone("lunch") + phone("fruit") + m_card);
        QVERIFY(read);
        QCOMPARE(read->cards, 2);
        QCOMPARE(read->since, 1);
        QVERIFY(!read->isEmpty() && WaitingVotes().isEmpty());
        QCOMPARE(read->polls, (QSet<QString>{u"fruit"_s, u"lunch"_s}));
        QVERIFY(!read->isMarked);
        QVERIFY(read->said.isEmpty());
    }

    void leavesOutWhatIsStoredAndWhatIsNoTap()
    {
        const auto first = m_header + phone("fruit");
        const auto all = first + phone("lunch") + "{}\nsomething\n" + m_card.first(24);
        const auto read = reading(all, {{u"another"_s, 7}, {u"one"_s, first.size()}});
        QVERIFY(read);
        QVERIFY(read->isMarked);
        QCOMPARE(read->cards, 0);
        QCOMPARE(read->polls, QSet<QString>{u"lunch"_s});
        QCOMPARE(contents(), all); // whoever takes them finds them as they were
    }

    /// Places are counted from where the generation began.
    void readsOneThatWasShortened()
    {
        const auto read = reading("everyport-taps/1 one 5000\n" + phone("fruit") + phone("lunch"),
            {{u"one"_s, 5000 + phone("fruit").size()}});
        QVERIFY(read);
        QCOMPARE(read->polls, QSet<QString>{u"lunch"_s});
    }

    void readsMoreThanOnePiece()
    {
        QByteArray all = m_header;
        int lines = 0;
        for (; all.size() < 2 * JournalFile::pieceSize; ++lines)
            all += m_card;
        const auto read = reading(all + phone("fruit"));
        QVERIFY(read);
        QCOMPARE(read->cards, lines);
        QCOMPARE(read->polls, QSet<QString>{u"fruit"_s});
    }

    void readsBehindMuchThatWasCutOut()
    {
        const auto read = reading(m_header + QByteArray(2 * JournalFile::pieceSize, '\0') + '\n' + phone("fruit"));
        QVERIFY(read);
        QCOMPARE(read->polls, QSet<QString>{u"fruit"_s});
    }

    void knowsWhetherTheyFit_data()
    {
        QTest::addColumn<bool>("isMarked");
        QTest::addColumn<int>("cards");
        QTest::addColumn<QStringList>("voted");
        QTest::addColumn<QStringList>("here");
        QTest::addColumn<int>("fit");
        const QStringList none{}, fruit{u"fruit"_s}, lunch{u"lunch"_s}, both{u"fruit"_s, u"lunch"_s};
        constexpr auto all = int(WaitingVotes::Fit::All), some = int(WaitingVotes::Fit::Some),
                       no = int(WaitingVotes::Fit::None);
        QTest::newRow("nothing") << false << 0 << none << none << all;
        QTest::newRow("not yet marked") << false << 0 << fruit << both << all;
        QTest::newRow("cards") << false << 1 << none << fruit << all;
        QTest::newRow("cards and no poll") << false << 1 << none << none << no;
        QTest::newRow("cards, and their polls were removed") << true << 1 << none << none << some;
        QTest::newRow("another database") << false << 0 << fruit << lunch << no;
        QTest::newRow("a new one") << false << 0 << fruit << none << no;
        QTest::newRow("another one, with cards") << false << 3 << fruit << lunch << no;
        QTest::newRow("one of two") << false << 0 << both << lunch << some;
        QTest::newRow("removed") << true << 0 << fruit << lunch << some;
        QTest::newRow("marked") << true << 2 << both << both << all;
    }

    void knowsWhetherTheyFit()
    {
        QFETCH(const bool, isMarked);
        QFETCH(const int, cards);
        QFETCH(const QStringList, voted);
        QFETCH(const QStringList, here);
        QFETCH(const int, fit);
        const WaitingVotes votes{
            .isMarked = isMarked, .cards = cards, .polls = QSet<QString>(voted.begin(), voted.end())};
        QCOMPARE(int(votes.fitOf(here)), fit);
    }

private:
    Result<WaitingVotes> reading(const QByteArray& content, const QList<JournalMark>& marks = {})
    {
        QFile journal(file());
        if (!journal.open(QFile::WriteOnly) || journal.write(content) != content.size() || !journal.flush())
            return Error::local(Reason::BadValue, u"The test could not write its journal."_s);
        return WaitingVotes::read(file(), marks);
    }
    QByteArray contents() const
    {
        QFile journal(file());
        return journal.open(QFile::ReadOnly) ? journal.readAll() : QByteArray();
    }
    QString file() const { return m_folder.filePath(u"taps.journal"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WaitingVotesTest)
#include "tst_waitingvotes.moc"
