#include "app/polls/taps/journalfile.h"

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

/// Whose file another program writes into as soon as this one has.
QByteArray anotherWritesInto;

void anotherWrites(int /*signal*/)
{
    const FileDescriptor file(::open(anotherWritesInto.constData(), O_WRONLY | O_APPEND | O_CLOEXEC));
    Q_UNUSED(::write(file.get(), "x", 1));
}

} // namespace

/// The file alone, without what waits in memory; TapJournal's test has both.
class JournalFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// It was deleted, was made anew, and then the disk had no room for what was to be written: that it was deleted is
    /// still said.
    void whatSomebodyDidIsSaidOnceItIsMended()
    {
        QTemporaryDir folder;
        JournalFile journal(folder.filePath(u"taps.journal"_s));
        QVERIFY(journal.open({}));
        const auto header = JournalFile::headerOf(u"one"_s);
        const JournalMark nothing{u"one"_s, header.size()};
        QCOMPARE(journal.write({header + "first\n", 0, true, nothing}).valueOr(u"failed"_s), QString());
        QVERIFY(QFile::remove(folder.filePath(u"taps.journal"_s)));

        const QByteArray second(4000, 'x');
        const auto at = header.size() + 6;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{1000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto failed = journal.write({second + '\n', at, false, nothing});
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!failed);

        const auto said = journal.write({second + '\n', at, false, nothing});
        QVERIFY(said);
        QVERIFY2(said->contains(u"was deleted while the program ran"_s), qPrintable(*said));
        QCOMPARE(journal.write({"third\n", at + 4001, false, nothing}).valueOr(u"failed"_s), QString());
        QCOMPARE(journal.read(header.size(), 10'000).valueOr({}), "first\n" + second + "\nthird\n");
    }

    /// Behind what stands there already; what finds no room leaves nothing, and so no line that is torn.
    void keepsLinesInAnotherOne()
    {
        QTemporaryDir folder;
        const auto name = folder.filePath(u"taps.journal"_s), aside = name + u".aside"_s;
        const JournalFile journal(name);
        const auto content = [&aside] {
            QFile file(aside);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("none");
        };
        const QByteArray large(5000, 'x');
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{1000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto unmade = journal.keepIn(aside, large + '\n');
        const auto wasMade = QFile::exists(aside);
        const auto made = journal.keepIn(aside, "first\n");
        const auto failed = journal.keepIn(aside, large + '\n');
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!unmade && !wasMade);
        QCOMPARE(unmade.error().reason, Reason::NoSpace);
        QVERIFY(made && !failed);
        QVERIFY(journal.keepIn(aside, "second\n"));
        QVERIFY(content().startsWith("everyport-taps/1 "));
        QVERIFY(content().endsWith("\nfirst\nsecond\n"));
        QCOMPARE(content().count('\n'), 3);
        QCOMPARE(QFile::permissions(aside) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// Between the look before a writing and its end: what was written may have been written over, so it is not said to
    /// be kept, and the next try makes the file anew.
    void whoWritesAtTheSameTimeIsFound()
    {
        QTemporaryDir folder;
        const auto name = folder.filePath(u"taps.journal"_s);
        JournalFile journal(name);
        QVERIFY(journal.open({}));
        const auto header = JournalFile::headerOf(u"one"_s);
        const JournalMark nothing{u"one"_s, header.size()};
        QCOMPARE(journal.write({header + "first\n", 0, true, nothing}).valueOr(u"failed"_s), QString());

        anotherWritesInto = QFile::encodeName(name);
        std::signal(SIGIO, anotherWrites); // comes when the first writing into the folder returns, and once
        const FileDescriptor watched(
            ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (::fcntl(watched.get(), F_NOTIFY, DN_MODIFY) != 0)
            QSKIP("This system tells of no writing");
        const auto at = header.size() + 6;
        const auto failed = journal.write({"second\n", at, false, nothing});
        std::signal(SIGIO, SIG_IGN);
        QVERIFY(!failed);
        QVERIFY2(failed.error().text.contains(u"Another program wrote into"_s), qPrintable(failed.error().text));

        const auto said = journal.write({"second\n", at, false, nothing});
        QVERIFY(said);
        QVERIFY2(said->contains(u"Another program wrote into"_s), qPrintable(*said));
        QCOMPARE(journal.write({"third\n", at + 7, false, nothing}).valueOr(u"failed"_s), QString());
        QCOMPARE(journal.read(header.size(), 10'000).valueOr({}), "first\nsecond\nthird\n");
    }
};

QTEST_GUILESS_MAIN(JournalFileTest)
#include "tst_journalfile.moc"
