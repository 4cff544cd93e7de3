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

    /// Its mark is gone with the generation behind it: this is a copy.
    void leavesOutWhatIsStoredByItsUuid()
    {
        const auto lunch = phone("lunch").replace("u2", "u3").replace("1,", "7,");
        QStringList asked;
        const auto find = [&asked](const QStringList& uuids) {
            asked += uuids;
            return Result<QSet<QString>>(QSet<QString>{u"u1"_s, u"u2"_s});
        };
        const auto read = reading(m_header + m_card + phone("fruit") + "{}\n" + lunch, {}, find);
        QVERIFY(read);
        QCOMPARE(asked, (QStringList{u"u1"_s, u"u2"_s, u"u3"_s}));
        QCOMPARE(read->stored, 2);
        QCOMPARE(read->cards, 0);
        QCOMPARE(read->polls, QSet<QString>{u"lunch"_s});
        QCOMPARE(read->since, 1); // what is stored of them says what has happened since
        QVERIFY(reading(m_header + m_card, {}, find)->isEmpty());
        const auto failed = reading(m_header + m_card, {}, [](const QStringList&) {
            return Result<QSet<QString>>(Error::local(Reason::BadValue, u"The test's storage is away."_s));
        });
        QVERIFY(!failed);
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
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<bool>("isNoted");
        QTest::addColumn<int>("fit");
        const QStringList none{}, fruit{u"fruit"_s}, lunch{u"lunch"_s}, both{u"fruit"_s, u"lunch"_s};
        constexpr auto all = int(WaitingVotes::Fit::All), some = int(WaitingVotes::Fit::Some),
                       no = int(WaitingVotes::Fit::None);
        QTest::newRow("nothing") << false << 0 << none << none << none << false << all;
        QTest::newRow("not yet marked") << false << 0 << fruit << both << none << false << all;
        QTest::newRow("cards") << false << 1 << none << fruit << none << false << all;
        QTest::newRow("cards and no poll") << false << 1 << none << none << none << false << no;
        QTest::newRow("cards, and their polls were removed") << true << 1 << none << none << none << false << some;
        QTest::newRow("another database") << false << 0 << fruit << lunch << none << false << no;
        QTest::newRow("a new one") << false << 0 << fruit << none << none << false << no;
        QTest::newRow("a new one, with cards") << false << 3 << fruit << none << none << false << no;
        // As likely as another database is this one, of which somebody has removed the poll, and cards name none: they
        // were acknowledged, and count. So they are no votes for none of its polls.
        QTest::newRow("a poll that is not here, with cards") << false << 3 << fruit << lunch << none << false << some;
        QTest::newRow("one of two") << false << 0 << both << lunch << none << false << some;
        QTest::newRow("removed, by its mark") << true << 0 << fruit << lunch << none << false << some;
        QTest::newRow("removed, as it remembers") << false << 0 << fruit << lunch << fruit << false << some;
        QTest::newRow("removed as the last") << false << 3 << fruit << none << fruit << false << some;
        QTest::newRow("another was removed") << false << 0 << fruit << none << lunch << false << no;
        QTest::newRow("removed and made again") << false << 0 << fruit << fruit << fruit << false << all;
        QTest::newRow("the same, by its notes") << false << 0 << fruit << lunch << none << true << some;
        QTest::newRow("marked") << true << 2 << both << both << none << false << all;
    }

    void knowsWhetherTheyFit()
    {
        QFETCH(const bool, isMarked);
        QFETCH(const int, cards);
        QFETCH(const QStringList, voted);
        QFETCH(const QStringList, here);
        QFETCH(const QStringList, removed);
        QFETCH(const bool, isNoted);
        QFETCH(const int, fit);
        const WaitingVotes votes{.isMarked = isMarked, .cards = cards, .polls = asSet(voted)};
        QCOMPARE(int(votes.fitOf({.here = asSet(here), .removed = asSet(removed), .isNoted = isNoted})), fit);
    }

    void knowsWhatSaysThatTheyAreTheirs()
    {
        const StoredPolls stored{.here = {u"fruit"_s}, .removed = {u"lunch"_s}};
        const WaitingVotes card{.cards = 1}, marked{.isMarked = true, .cards = 1}, fruit{.polls = {u"fruit"_s}},
            removed{.cards = 1, .polls = {u"gone"_s, u"lunch"_s}}, gone{.cards = 1, .polls = {u"gone"_s}};
        QVERIFY(marked.areTheirs(stored) && fruit.areTheirs(stored) && removed.areTheirs(stored));
        QVERIFY(!card.areTheirs(stored) && !gone.areTheirs(stored));
        QVERIFY(gone.areTheirs({.isNoted = true}));
    }

    void knowsWhetherOneMayCount()
    {
        const StoredPolls stored{.here = {u"fruit"_s}, .removed = {u"lunch"_s}};
        const WaitingVotes card{.cards = 1}, fruit{.polls = {u"fruit"_s}}, lunch{.polls = {u"lunch"_s}},
            gone{.polls = {u"gone"_s, u"lunch"_s}};
        QVERIFY(card.mayCount(stored) && fruit.mayCount(stored));
        QVERIFY(!lunch.mayCount(stored) && !gone.mayCount(stored) && !card.mayCount({.removed = {u"lunch"_s}}));
        QVERIFY(lunch.areOfRemoved(stored) && !gone.areOfRemoved(stored));
        QVERIFY(!card.areOfRemoved({.removed = {u"lunch"_s}})); // whichever was open: nobody knows
    }

private:
    static QSet<QString> asSet(const QStringList& ids) { return QSet<QString>(ids.begin(), ids.end()); }
    Result<WaitingVotes> reading(const QByteArray& content, const QList<JournalMark>& marks = {},
        const WaitingVotes::FindStored& findStored = {})
    {
        QFile journal(file());
        if (!journal.open(QFile::WriteOnly) || journal.write(content) != content.size() || !journal.flush())
            return Error::local(Reason::BadValue, u"The test could not write its journal."_s);
        return WaitingVotes::read(file(), marks, findStored);
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
