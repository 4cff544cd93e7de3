#include "app/polls/taps/tapjournal.h"

#include <functional>

#include <sys/stat.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/storage/smalldisk.h"
#include "tests/app/storage/waited.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Tap tap(int number)
{
    return {.reader = u"reader “%1”\n"_s.arg(number),
        .tag = u"7E%1"_s.arg(number),
        .at = 1000 + number,
        .uuid = u"uuid-%1"_s.arg(number),
        .station = number % 2 ? u"there"_s : QString(),
        .partial = number % 3 == 0,
        .random = number % 5 == 0,
        .poll = number % 4 == 0 ? u"fruit"_s : QString(),
        .answer = number % 4 == 0 ? u"apple"_s : QString(),
        .round = number % 4 == 0 ? number : 0,
        .givenFor = number % 5 == 0 ? std::optional(QList<GivenFor>{{u"fruit"_s, number}, {u"more"_s, 1}})
            : number % 5 == 1       ? std::optional(QList<GivenFor>())
                                    : std::nullopt};
}

} // namespace

class TapJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_told.clear();
        m_reactor = std::make_unique<MemoryReactor>();
        QCOMPARE(reopen({}), 0);
    }
    void cleanup()
    {
        m_journal.reset();
        m_reactor.reset();
    }

    void givesBackWhatItWasGiven();
    void isThereAfterAKill();
    void leavesATornLine();
    void beginsAnewWhenItIsEmpty();
    void leavesNoLineOfWhatIsSettled();
    void leavesNoLineOfWhatAKilledProgramHadStored();
    void staysSmallWhileItIsNeverEmpty();
    void losesAndDoublesNothingWhereverItIsKilled();
    void leavesNoHalfOfAShorterOne();
    void staysAsItIsWhereItCannotBeShortened();
    void knowsItsOwnMarksOnly();
    void refusesWhatIsTooMuch();
    void takesNoFileThatIsNone();
    void saysWhichLinesAreDamaged();
    void saysWhereDamagedLinesCannotBeKept();
    void keepsDamagedLinesWhereALinkIsInTheWay();
    void keepsVotesForOthers();
    void keepsVotesForOthersOnceItCan();
    void saysOnceThatItCannotBeWritten();
    void isMadeAnewWhereALinkIsInTheWay();
    void waitsForRoomOnTheDisk();
    void triesAgainByItself();
    void namesTheFormerGenerationOnce();
    void isMadeAnewWhereItsNameIsNotItsOwn_data();
    void isMadeAnewWhereItsNameIsNotItsOwn();
    void isMadeAnewWhereSomebodyWroteIntoIt_data();
    void isMadeAnewWhereSomebodyWroteIntoIt();
    void leavesNoLineBehindManyThatAreNone();
    void staysWhereItsTimeAloneIsAnother();
    void shortensNoOtherFile();
    void beginsAnewWhereItWasDeleted();
    void goesOnWhereItWasCutShortAndDeleted();
    void saysOnceWhatSomebodyCutOut_data();
    void saysOnceWhatSomebodyCutOut();

private:
    QString file() const { return m_folder->filePath(u"taps.journal"_s); }
    QString othersFile() const { return m_folder->filePath(u"taps.journal.20261130-180000007"_s); }
    /// Each fourth is for the poll that they are of.
    VotesForOthers votesForOthers() const
    {
        return {.journal = othersFile(), .areOne = [](const Tap& one) { return one.poll == u"fruit"_s; }};
    }
    /// In that file, also where it takes the place of this one: the marks of this one are not its own.
    QList<Tap> keptForOthers(const JournalMark& mark)
    {
        TapJournal kept(*m_reactor, othersFile());
        const auto waiting = waited(*m_reactor, kept.open({mark}));
        return waiting && *waiting > 0 ? waited(*m_reactor, kept.first(*waiting)).valueOr({}).taps : QList<Tap>();
    }
    qint64 reopen(const JournalMark& mark, VotesForOthers others = {})
    {
        m_journal = std::make_unique<TapJournal>(
            *m_reactor, file(), [this](const QString& sentence) { m_told.append(sentence); }, std::move(others));
        const auto opened = waited(*m_reactor, m_journal->open({mark}));
        return opened ? *opened : -1;
    }
    bool add(int from, int to)
    {
        bool all = true;
        for (int i = from; i < to; ++i)
            all = m_journal->append(tap(i)) && all;
        return all;
    }
    /// More keeps coming, and as much is taken: 5000 wait all the time.
    void overload(int from, int to, const std::function<void(int next, const JournalMark& stored)>& each)
    {
        QVERIFY(add(from, from + 5000));
        for (int next = from; next + 5000 < to;) {
            const auto batch = first(256);
            for (const auto& one : batch.taps)
                QCOMPARE(one, tap(next++));
            each(next, batch.mark); // killed between the storing and the settling
            m_journal->settled(batch.taps.size());
            each(next, batch.mark);
            QVERIFY(add(next + 5000 - int(batch.taps.size()), next + 5000));
        }
    }
    TapJournal::Batch first(qsizetype count) { return waited(*m_reactor, m_journal->first(count)).valueOr({}); }
    /// What stood under the name and was not the journal's.
    QByteArray kept() const
    {
        const auto found = QDir(m_folder->path()).entryList({u"taps.journal.found-*"_s}, QDir::Files);
        QFile other(m_folder->filePath(found.value(0)));
        return found.size() == 1 && other.open(QFile::ReadOnly) ? other.readAll() : QByteArray();
    }
    /// Into the same file, as `cp` does; the time of it is another than that of our last writing.
    bool overwrite(const QByteArray& content) const
    {
        QFile same(file());
        return same.open(QFile::ReadWrite | QFile::ExistingOnly) && same.resize(content.size())
            && same.write(content) == content.size() && same.flush()
            && same.setFileTime(QDateTime::currentDateTime().addSecs(3600), QFile::FileModificationTime);
    }
    QByteArray content() const
    {
        QFile there(file());
        return there.open(QFile::ReadOnly) ? there.readAll() : QByteArray();
    }
    bool putThere(const QByteArray& content) const
    {
        QFile other(m_folder->filePath(u"other"_s));
        return other.open(QFile::WriteOnly) && other.write(content) == content.size() && other.flush()
            && ::rename(QFile::encodeName(other.fileName()).constData(), QFile::encodeName(file()).constData()) == 0;
    }
    /// Takes all, and the mark of the last.
    JournalMark takeAll()
    {
        JournalMark mark;
        while (m_journal->waiting() > 0) {
            const auto batch = first(100);
            mark = batch.mark;
            m_journal->settled(batch.taps.size());
        }
        return mark;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    QStringList m_told;
    std::unique_ptr<TapJournal> m_journal;
};

void TapJournalTest::givesBackWhatItWasGiven()
{
    QVERIFY(add(0, 5000));
    QCOMPARE(m_journal->waiting(), 5000);
    QCOMPARE(first(2).taps, (QList{tap(0), tap(1)}));
    QCOMPARE(first(2).taps, (QList{tap(0), tap(1)})); // until they are settled
    m_journal->settled(2);
    for (int next = 2; next < 5000;) {
        const auto batch = first(256);
        QVERIFY(!batch.taps.isEmpty());
        for (const auto& one : batch.taps)
            QCOMPARE(one, tap(next++));
        m_journal->settled(batch.taps.size());
    }
    QCOMPARE(m_journal->waiting(), 0);
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(file()).constData(), &facts), 0);
    QCOMPARE(int(facts.st_mode & 0777), 0600);
}

void TapJournalTest::isThereAfterAKill()
{
    QVERIFY(add(0, 300));
    const auto batch = first(100);
    QCOMPARE(batch.taps.size(), 100);
    QCOMPARE(reopen(batch.mark), 200);
    QCOMPARE(first(1).taps, QList{tap(100)});
    QVERIFY(add(300, 310)); // and more come behind them
    const auto mark = takeAll();
    QCOMPARE(reopen(mark), 0);
}

void TapJournalTest::leavesATornLine()
{
    QVERIFY(add(0, 3));
    QCOMPARE(first(3).taps.size(), 3);
    m_journal.reset();
    QFile torn(file());
    QVERIFY(torn.open(QFile::Append));
    torn.write("{\"reader\":\"rea");
    torn.close();
    QCOMPARE(reopen({}), 3);
    QVERIFY(add(3, 4));
    QCOMPARE(first(3).taps.size(), 3);
    m_journal->settled(3);
    QCOMPARE(first(3).taps, QList{tap(3)});
}

void TapJournalTest::saysOnceWhatSomebodyCutOut_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("zeros");
    QTest::newRow("all") << qint64(0) << qint64(0);
    QTest::newRow("the end") << qint64(200'000) << qint64(0);
    QTest::newRow("overwritten") << qint64(200'000) << qint64(150'000);
    QTest::newRow("much overwritten") << qint64(200'000) << qint64(3'000'000);
}

void TapJournalTest::saysOnceWhatSomebodyCutOut()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, zeros);
    QVERIFY(add(0, 60'000));
    QCOMPARE(first(1).taps.size(), 1); // all is on disk
    QFile file(this->file());
    QVERIFY(file.open(QFile::ReadWrite));
    if (zeros == 0)
        QVERIFY(file.resize(from));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(zeros, '\0')), zeros);
    file.close();
    int told = 0;
    int whole = 0;
    int settled = 0;
    while (settled < 60'000) {
        const auto batch = waited(*m_reactor, m_journal->first(256));
        if (!batch) {
            ++told;
            QVERIFY2(batch.error().text.contains(u"lost"_s), qPrintable(batch.error().text));
            QCOMPARE(m_journal->waiting(), 0); // nobody says that they wait
            continue;
        }
        QVERIFY(!batch->taps.isEmpty());
        whole += int(
            std::count_if(batch->taps.begin(), batch->taps.end(), [](const Tap& one) { return !one.tag.isEmpty(); }));
        settled += int(batch->taps.size());
        m_journal->settled(batch->taps.size());
    }
    QCOMPARE(told, 1);
    QVERIFY2(whole > 0 && whole < 60'000, qPrintable(QString::number(whole)));
    QCOMPARE(settled, 60'000);
    QVERIFY(add(0, 3)); // and it goes on
    QCOMPARE(first(3).taps, (QList{tap(0), tap(1), tap(2)}));
}

void TapJournalTest::beginsAnewWhenItIsEmpty()
{
    QVERIFY(add(0, 20'000));
    const auto old = takeAll();
    QVERIFY(m_reactor->turnUntil([this] { return QFile(file()).size() < 100; }));
    QVERIFY(add(0, 1));
    const auto batch = first(1);
    QCOMPARE(batch.taps, QList{tap(0)});
    QVERIFY(batch.mark.generation != old.generation);
    QCOMPARE(reopen(old), 1); // killed before the new mark was stored
}

/// Another database, which does not know its mark, would take them for votes that wait.
void TapJournalTest::leavesNoLineOfWhatIsSettled()
{
    QVERIFY(add(0, 3));
    const auto mark = takeAll();
    QVERIFY(m_reactor->turnUntil([this] { return content().count('\n') == 1; }));
    QVERIFY(!content().contains("7E0"));
    QCOMPARE(reopen({}), 0);
    QVERIFY(add(3, 5));
    QCOMPARE(first(2).taps, (QList{tap(3), tap(4)}));
    QCOMPARE(reopen(mark), 2);
}

void TapJournalTest::leavesNoLineOfWhatAKilledProgramHadStored()
{
    QVERIFY(add(0, 3));
    const auto stored = first(3).mark;
    QCOMPARE(reopen(stored), 0);
    QVERIFY(m_reactor->turnUntil([this] { return content().count('\n') == 1; }));
    QVERIFY(!content().contains("7E0"));
    QCOMPARE(reopen({}), 0);
}

void TapJournalTest::staysSmallWhileItIsNeverEmpty()
{
    qint64 largest = 0;
    overload(0, 150'000, [&](int, const JournalMark&) { largest = std::max(largest, QFileInfo(file()).size()); });
    // of some 15 million bytes that went through
    QVERIFY2(largest < 3 * TapJournal::maximumSettled, qPrintable(QString::number(largest)));
    const auto mark = takeAll();
    QCOMPARE(reopen(mark), 0);
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// The file is copied as a kill at that moment would leave it, also in the midst of being shortened.
void TapJournalTest::losesAndDoublesNothingWhereverItIsKilled()
{
    const auto killed = m_folder->filePath(u"killed"_s);
    int shorter = 0;
    overload(0, 60'000, [&](int next, const JournalMark& stored) {
        // Some, and the first that were shortened: on a busy machine that are few.
        if (next % 10 != 0 && (shorter > 2 || QFileInfo(file()).size() >= stored.taken))
            return;
        QFile::remove(killed);
        QVERIFY(QFile::copy(file(), killed));
        TapJournal journal(*m_reactor, killed);
        const auto waiting = waited(*m_reactor, journal.open({stored}));
        QVERIFY(waiting.ok() && *waiting > 0);
        QCOMPARE(waited(*m_reactor, journal.first(1)).valueOr({}).taps, QList{tap(next)});
        shorter += QFileInfo(killed).size() < stored.taken;
    });
    QVERIFY(shorter > 0);
}

void TapJournalTest::leavesNoHalfOfAShorterOne()
{
    QVERIFY(add(0, 10));
    const auto batch = first(4);
    m_journal.reset();
    QFile half(file() + u".new"_s);
    QVERIFY(half.open(QFile::WriteOnly));
    half.write("everyport-taps/1 ");
    half.close();
    QCOMPARE(reopen(batch.mark), 6);
    QVERIFY(!half.exists());
}

void TapJournalTest::staysAsItIsWhereItCannotBeShortened()
{
    QVERIFY(QDir().mkpath(file() + u".new/there"_s));
    overload(0, 65'000, [](int, const JournalMark&) {});
    QVERIFY(QFileInfo(file()).size() > TapJournal::maximumSettled + 1'000'000);
    QCOMPARE(first(1).taps.size(), 1);
    QCOMPARE(reopen(takeAll()), 0);
}

void TapJournalTest::knowsItsOwnMarksOnly()
{
    QVERIFY(add(0, 3));
    QCOMPARE(first(3).taps.size(), 3);
    QCOMPARE(reopen({u"another"_s, 1'000'000}), 3);
}

void TapJournalTest::refusesWhatIsTooMuch()
{
    auto large = tap(1);
    large.reader = QString(5000, u'r');
    QVERIFY(!m_journal->append(large));
    int taken = 0;
    large.reader = QString(3000, u'r');
    while (m_journal->append(large)) // no turn of the loop: all of it waits in memory
        QVERIFY(++taken < 10'000);
    QVERIFY(taken > 5'000);
    QVERIFY(m_reactor->turnUntil([&] { return m_journal->append(large); })); // written, so there is room again
}

void TapJournalTest::takesNoFileThatIsNone()
{
    m_journal.reset();
    QFile other(file());
    QVERIFY(other.open(QFile::WriteOnly));
    other.write("something\nelse\n");
    other.close();
    QCOMPARE(reopen({}), 0);
    QCOMPARE(kept(), "something\nelse\n"_ba);
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].contains(u"It is kept as "_s), qPrintable(m_told[0]));
    QVERIFY(add(0, 2));
    QCOMPARE(first(2).taps.size(), 2);
    QCOMPARE(reopen({}), 2);
    QCOMPARE(m_told.size(), 1);
    m_journal.reset();
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), file()));
    QCOMPARE(reopen({}), -1);
    QCOMPARE(m_told.size(), 2); // before anybody listens to the polls
    QVERIFY2(m_told[1].contains(u"lost with the program"_s), qPrintable(m_told[1]));
}

void TapJournalTest::saysWhichLinesAreDamaged()
{
    QVERIFY(add(0, 3));
    QCOMPARE(first(3).taps.size(), 3);
    m_journal.reset();
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::ReadWrite));
    auto lines = damaged.readAll();
    const auto second = lines.indexOf('\n', lines.indexOf('\n') + 1) + 1;
    lines[second] = '}';
    QVERIFY(damaged.seek(0) && damaged.write(lines) == lines.size());
    damaged.close();
    QCOMPARE(reopen({}), 3);
    const auto taps = first(3).taps;
    QCOMPARE(taps.size(), 3);
    QCOMPARE(taps[0], tap(0));
    QVERIFY(taps[1].tag.isEmpty());
    QCOMPARE(taps[2], tap(2));
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].contains(u": 1. The votes"_s), qPrintable(m_told[0]));
    const auto name = file() + u".damaged"_s;
    QVERIFY2(m_told[0].endsWith(u"kept in %1."_s.arg(name)), qPrintable(m_told[0]));
    const auto line = lines.mid(second, lines.indexOf('\n', second) + 1 - second);
    QFile aside(name);
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), line);
    QVERIFY(!(aside.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // Behind what stands there already; after a kill once more.
    QCOMPARE(reopen({}), 3);
    QCOMPARE(first(3).taps.size(), 3);
    QVERIFY(aside.seek(0));
    QCOMPARE(aside.readAll(), line + line);
}

void TapJournalTest::saysWhereDamagedLinesCannotBeKept()
{
    QVERIFY(add(0, 2));
    QCOMPARE(first(2).taps.size(), 2);
    m_journal.reset();
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::ReadWrite));
    const auto header = damaged.readLine().size();
    QVERIFY(damaged.seek(header) && damaged.write("}") == 1);
    damaged.close();
    QFile full(file() + u".damaged"_s);
    QVERIFY(full.open(QFile::WriteOnly) && full.resize(JournalFile::maximumDamaged));
    QCOMPARE(reopen({}), 2);
    const auto taps = first(2).taps; // what can be read is held up by nothing
    QCOMPARE(taps.size(), 2);
    QCOMPARE(taps[1], tap(1));
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].contains(u"are lost, as the lines could not be kept: "_s), qPrintable(m_told[0]));
    QVERIFY2(m_told[0].contains(u".damaged is full"_s), qPrintable(m_told[0]));
    QCOMPARE(full.size(), JournalFile::maximumDamaged);
}

void TapJournalTest::keepsDamagedLinesWhereALinkIsInTheWay()
{
    QVERIFY(add(0, 2));
    QCOMPARE(first(2).taps.size(), 2);
    m_journal.reset();
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::ReadWrite));
    const auto header = damaged.readLine().size();
    QVERIFY(damaged.seek(header) && damaged.write("}") == 1);
    QVERIFY(damaged.seek(header));
    const auto line = damaged.readLine();
    damaged.close();
    const auto name = file() + u".damaged"_s;
    QFile other(m_folder->filePath(u"other"_s));
    QVERIFY(other.open(QFile::WriteOnly) && other.write("precious") == 8);
    other.close();
    QVERIFY(QFile::link(other.fileName(), name));
    QCOMPARE(reopen({}), 2);
    QCOMPARE(first(2).taps.size(), 2);
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].endsWith(u"kept in %1."_s.arg(name)), qPrintable(m_told[0]));
    QVERIFY(!QFileInfo(name).isSymLink());
    QFile aside(name);
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), line);
    QCOMPARE(kept(), "precious"); // the link itself is beside it
    QVERIFY(other.open(QFile::ReadOnly));
    QCOMPARE(other.readAll(), "precious");
}

void TapJournalTest::keepsVotesForOthers()
{
    QVERIFY(add(0, 12));
    const auto mark = first(3).mark; // which are stored
    QCOMPARE(reopen(mark, votesForOthers()), 9);
    QCOMPARE(keptForOthers(mark), (QList{tap(4), tap(8)}));
    QCOMPARE(m_told, QStringList());   // whoever found them has said so
    QCOMPARE(first(9).taps.size(), 9); // which whoever takes them knows to be in no poll
    const auto last = takeAll();
    QVERIFY(m_reactor->turnUntil([this] { return content().count('\n') == 1; }));
    QCOMPARE(reopen(last), 0);
}

/// As on a disk without room for them: what is not for others is held up by nothing, and nothing of them is lost.
void TapJournalTest::keepsVotesForOthersOnceItCan()
{
    QVERIFY(add(0, 8));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QVERIFY(QDir().mkpath(othersFile()));
    QCOMPARE(reopen({}, votesForOthers()), 8);
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].contains(u"cannot be kept in %1 yet"_s.arg(othersFile())), qPrintable(m_told[0]));
    const auto held = takeAll();
    QVERIFY(content().contains("uuid-4"));
    QCOMPARE(reopen(held, votesForOthers()), 8); // killed: behind no mark is what is not kept
    QCOMPARE(m_told.size(), 2);
    takeAll();
    QVERIFY(add(8, 9));     // more comes meanwhile
    m_reactor->advance(5s); // once more, for nothing
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QVERIFY(QDir().rmdir(othersFile()));
    QVERIFY(m_reactor->turnUntil([this] {
        m_reactor->advance(1min);
        return m_told.size() > 2;
    }));
    QCOMPARE(m_told.size(), 3);
    QVERIFY2(m_told[2].endsWith(u"are kept in %1 now."_s.arg(othersFile())), qPrintable(m_told[2]));
    QCOMPARE(keptForOthers(held), (QList{tap(0), tap(4)}));
    QCOMPARE(first(2).taps, QList{tap(8)});
    const auto last = takeAll();
    QVERIFY(m_reactor->turnUntil([this] { return content().count('\n') == 1; }));
    QCOMPARE(reopen(last), 0);
}

void TapJournalTest::saysOnceThatItCannotBeWritten()
{
    QVERIFY(add(0, 5));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QVERIFY(m_told.isEmpty());
    QVERIFY(QFile::remove(file()));
    QVERIFY(QDir().mkpath(file() + u".new/there"_s)); // in the way of the one that is made anew
    QVERIFY(add(5, 10));
    QVERIFY(m_reactor->turnUntil([this] { return m_journal->unwritten() == 5; }));
    QVERIFY(!waited(*m_reactor, m_journal->written()));
    QVERIFY(!waited(*m_reactor, m_journal->written())); // once more, for nothing
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].startsWith(file() + u" cannot be written: "_s), qPrintable(m_told[0]));
    QVERIFY(QDir(file() + u".new"_s).removeRecursively());
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QCOMPARE(m_told.size(), 3);
    QVERIFY2(m_told[1].contains(u"was deleted while the program ran"_s), qPrintable(m_told[1]));
    QVERIFY2(m_told[2].startsWith(file() + u" is written again: "_s), qPrintable(m_told[2]));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QCOMPARE(m_told.size(), 3);
    QCOMPARE(reopen({}), 10);
}

void TapJournalTest::isMadeAnewWhereALinkIsInTheWay()
{
    QVERIFY(add(0, 5));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QFile other(m_folder->filePath(u"other"_s));
    QVERIFY(other.open(QFile::WriteOnly) && other.write("precious") == 8);
    other.close();
    QVERIFY(QFile::link(other.fileName(), file() + u".new"_s));
    QVERIFY(QFile::remove(file()));
    QVERIFY(add(5, 10));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QVERIFY(m_reactor->turnUntil([this] { return !m_told.isEmpty(); }));
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].contains(u"was deleted while the program ran"_s), qPrintable(m_told[0]));
    QVERIFY(other.open(QFile::ReadOnly));
    QCOMPARE(other.readAll(), "precious");
    QCOMPARE(reopen({}), 10);
}

// While the database is away nobody asks for what waits.
void TapJournalTest::triesAgainByItself()
{
    QVERIFY(add(0, 5));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    const auto aside = m_folder->path() + u".aside"_s;
    QVERIFY(QDir().rename(m_folder->path(), aside));
    QVERIFY(add(5, 10));
    QVERIFY(m_reactor->turnUntil([this] { return m_journal->unwritten() == 5; }));
    m_reactor->advance(1s); // once more, for nothing
    QVERIFY(m_reactor->turnUntil([this] { return m_journal->unwritten() == 5; }));
    QVERIFY(QDir().rename(aside, m_folder->path()));
    m_reactor->advance(20s);
    QVERIFY(m_reactor->turnUntil([this] { return m_journal->unwritten() == 0; })); // taken to be written
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QCOMPARE(reopen({}), 10);
    // The next tap, too, has it tried, but not each one.
    QVERIFY(QDir().rename(m_folder->path(), aside));
    QVERIFY(add(10, 12));
    QVERIFY(m_reactor->turnUntil([this] { return m_journal->unwritten() == 2; }));
    QVERIFY(QDir().rename(aside, m_folder->path()));
    QVERIFY(add(12, 13));
    QCOMPARE(m_journal->unwritten(), 3);
}

void TapJournalTest::namesTheFormerGenerationOnce()
{
    QVERIFY(add(0, 1));
    const auto former = takeAll();
    QVERIFY(add(1, 3));
    const auto batch = first(1);
    QCOMPARE(batch.mark.former, former.generation);
    m_journal->settled(1);
    QCOMPARE(first(1).mark.former, QString());
    QCOMPARE(reopen(batch.mark), 1);
    const auto last = takeAll();
    QVERIFY(add(3, 4));
    QCOMPARE(first(1).mark.former, last.generation);
}

void TapJournalTest::waitsForRoomOnTheDisk()
{
    m_journal.reset();
    SmallDisk disk(m_folder->path(), "size=64k");
    if (!disk.isMounted())
        QSKIP("no mounting here");
    const auto closed = qScopeGuard([this] { m_journal.reset(); });
    QCOMPARE(reopen({}), 0);
    QVERIFY(add(0, 2000));
    Error failed;
    int next = 0;
    while (failed.text.isEmpty() && next < 2000) {
        const auto batch = waited(*m_reactor, m_journal->first(100));
        if (batch) {
            m_journal->settled(batch->taps.size());
            next += int(batch->taps.size());
        } else {
            failed = batch.error();
        }
    }
    QCOMPARE(failed.reason, Reason::NoSpace);
    QVERIFY(add(2000, 2010)); // they wait in memory
    QVERIFY(disk.resize("size=8m"));
    while (m_journal->waiting() > 0) {
        const auto batch = waited(*m_reactor, m_journal->first(100));
        QVERIFY(batch.ok());
        for (const auto& one : batch->taps)
            QCOMPARE(one, tap(next++));
        m_journal->settled(batch->taps.size());
    }
    QCOMPARE(next, 2010);
}

void TapJournalTest::isMadeAnewWhereItsNameIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("deleted") << QByteArray();
    QTest::newRow("replaced") << QByteArray("everyport-taps/1 another\n{}\n");
}

void TapJournalTest::isMadeAnewWhereItsNameIsNotItsOwn()
{
    QFETCH(const QByteArray, other);
    QVERIFY(add(0, 3000));
    const auto batch = first(100); // all is on disk, and some of it is taken
    m_journal->settled(100);
    QCOMPARE(first(1).taps, QList{tap(100)});
    if (other.isEmpty())
        QVERIFY(QFile::remove(file()));
    else
        QVERIFY(putThere(other));
    QVERIFY(add(3000, 3010));
    QVERIFY(m_reactor->turnUntil([this] { return !m_told.isEmpty(); }));
    QVERIFY(add(3010, 3020));
    for (int next = 100; next < 1000;) { // read on in the new one
        const auto more = first(100);
        for (const auto& one : more.taps)
            QCOMPARE(one, tap(next++));
        m_journal->settled(more.taps.size());
    }
    QVERIFY(m_reactor->turnUntil([this] {
        QFile now(file());
        return now.open(QFile::ReadOnly) && now.readAll().contains("uuid-3019");
    }));
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told.first().contains(file()), qPrintable(m_told.first()));
    QCOMPARE(kept(), other);
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(file()).constData(), &facts), 0);
    QCOMPARE(int(facts.st_mode & 0777), 0600);

    QCOMPARE(reopen(batch.mark), 2920); // killed before more than the first hundred was stored
    for (int next = 100; next < 3020;) {
        const auto again = first(256);
        QVERIFY(!again.taps.isEmpty());
        for (const auto& one : again.taps)
            QCOMPARE(one, tap(next++));
        m_journal->settled(again.taps.size());
    }
}

void TapJournalTest::isMadeAnewWhereSomebodyWroteIntoIt_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("emptied") << u"emptied"_s;
    QTest::newRow("cut off") << u"cut off"_s;
    QTest::newRow("another journal") << u"another journal"_s;
    QTest::newRow("another of the same length") << u"as long"_s;
    QTest::newRow("in its middle") << u"middle"_s;
}

/// The votes that come next are acknowledged in a file that a start can read.
void TapJournalTest::isMadeAnewWhereSomebodyWroteIntoIt()
{
    QFETCH(const QString, how);
    QVERIFY(add(0, 8000)); // more than is read at once
    const auto batch = first(100);
    m_journal->settled(100);
    const auto before = content();
    QVERIFY(before.size() > 2 * JournalFile::pieceSize);
    auto after = before;
    if (how == u"emptied")
        after.clear();
    else if (how == u"cut off")
        after.truncate(before.size() / 2);
    else if (how == u"another journal")
        after = "everyport-taps/1 another\n{}\n";
    else if (how == u"as long")
        after.fill('x');
    else
        after.replace(before.size() / 2, 1000, QByteArray(1000, 'x'));
    QVERIFY(overwrite(after));
    QVERIFY(add(8000, 8010));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told.first().contains(file()), qPrintable(m_told.first()));
    QCOMPARE(kept(), after);

    QVERIFY(reopen(batch.mark) >= 10); // killed
    QList<Tap> taps;
    while (m_journal->waiting() > 0) {
        const auto more = first(256);
        QVERIFY(!more.taps.isEmpty());
        taps += more.taps;
        m_journal->settled(more.taps.size());
    }
    taps.removeIf([](const Tap& one) { return one.tag.isEmpty(); });
    QVERIFY(taps.size() >= 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(taps.at(taps.size() - 10 + i), tap(8000 + i));
    QVERIFY(how != u"middle" || taps.size() > 7800); // what was not written over waits on
}

void TapJournalTest::leavesNoLineBehindManyThatAreNone()
{
    QVERIFY(add(0, 8000));
    const auto batch = first(100);
    m_journal->settled(100);
    auto lines = content();
    QVERIFY(lines.size() > 2 * JournalFile::pieceSize);
    lines.replace(JournalFile::pieceSize, 10'000, QByteArray(10'000, '\n'));
    QVERIFY(overwrite(lines));
    Tap last;
    for (int most = 0; m_journal->waiting() > 0 && most < 30'000;) {
        const auto more = first(256);
        QVERIFY(!more.taps.isEmpty());
        last = more.taps.last();
        most += int(more.taps.size());
        m_journal->settled(more.taps.size());
    }
    QCOMPARE(last, tap(7999));
}

void TapJournalTest::staysWhereItsTimeAloneIsAnother()
{
    QVERIFY(add(0, 300));
    QCOMPARE(first(1).taps.size(), 1);
    QVERIFY(overwrite(content()));
    QVERIFY(add(300, 310));
    QVERIFY(waited(*m_reactor, m_journal->written()));
    QCOMPARE(m_told, QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"taps.journal"_s});
    QCOMPARE(reopen({}), 310);
}

void TapJournalTest::shortensNoOtherFile()
{
    QVERIFY(add(0, 90'000));
    QCOMPARE(first(1).taps.size(), 1);
    QVERIFY(putThere("somebody's own"));
    for (int next = 0; m_told.isEmpty() && next < 80'000;) {
        const auto batch = first(256);
        next += int(batch.taps.size());
        m_journal->settled(batch.taps.size());
    }
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(kept(), "somebody's own");
    QCOMPARE(reopen(takeAll()), 0);
}

void TapJournalTest::beginsAnewWhereItWasDeleted()
{
    QVERIFY(add(0, 3));
    QCOMPARE(first(3).taps.size(), 3);
    const auto old = takeAll();
    QVERIFY(QFile::remove(file()));
    QVERIFY(add(3, 6));
    QCOMPARE(first(3).taps.size(), 3);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(reopen(old), 3);
    QCOMPARE(first(3).taps, (QList{tap(3), tap(4), tap(5)}));
}

void TapJournalTest::goesOnWhereItWasCutShortAndDeleted()
{
    QVERIFY(add(0, 5000));
    QCOMPARE(first(1).taps.size(), 1);
    QVERIFY(QFile::resize(file(), 0));
    QVERIFY(QFile::remove(file()));
    QVERIFY(add(5000, 5010));
    int told = 0;
    while (m_journal->waiting() > 0 && told < 3) {
        const auto batch = waited(*m_reactor, m_journal->first(256));
        told += !batch;
        if (batch)
            m_journal->settled(batch->taps.size());
    }
    QCOMPARE(m_journal->waiting(), 0);
    QVERIFY(told <= 1);
}

QTEST_GUILESS_MAIN(TapJournalTest)
#include "tst_tapjournal.moc"
