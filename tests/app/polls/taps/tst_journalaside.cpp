#include "app/polls/taps/journalaside.h"

#include <csignal>

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/polls/taps/journalfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class JournalAsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void knowsWhetherVotesWait_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("wait");
        QTest::addColumn<bool>("isFree");
        const auto header = JournalFile::headerOf(u"one"_s);
        QTest::newRow("empty") << QByteArray() << false << true;
        QTest::newRow("header") << header << false << true;
        QTest::newRow("torn") << header + "{\"reader\"" << false << true;
        QTest::newRow("torn header") << header.chopped(1) << false << false;
        QTest::newRow("no journal") << QByteArray("something\nelse\n") << false << false;
        QTest::newRow("one") << header + "{}\n" << true << false;
        QTest::newRow("shortened") << QByteArray(header).insert(header.size() - 1, " 5000") + "{}\n" << true << false;
        QTest::newRow("behind much that was cut out") << header + QByteArray(JournalFile::pieceSize, '\0') + "{}\n"
                                                      << true << false;
    }

    void knowsWhetherVotesWait()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, wait);
        QFETCH(const bool, isFree);
        QVERIFY(!JournalAside(file()).hasVotes() && JournalAside(file()).isFree()); // there is none
        QVERIFY(write(content));
        QCOMPARE(JournalAside(file()).hasVotes(), wait);
        QCOMPARE(JournalAside(file()).isFree(), isFree);
    }

    void moves()
    {
        QVERIFY(write("votes"));
        JournalAside aside(file());
        QVERIFY(aside.name().isEmpty());
        QVERIFY(aside.move());
        QVERIFY(aside.name().startsWith(file() + u".2"_s));
        QCOMPARE(read(aside.name()), "votes");
        QVERIFY(!QFile::exists(file()));
        QVERIFY(aside.move()); // once
        QCOMPARE(files().size(), 1);
        aside.takeBack();
        QVERIFY(aside.name().isEmpty());
        QCOMPARE(files(), QStringList{u"taps.journal"_s});
        QCOMPARE(read(file()), "votes");
    }

    void takesNothingBackOverANewOne()
    {
        QVERIFY(write("votes"));
        JournalAside aside(file());
        QVERIFY(aside.move());
        const auto kept = aside.name();
        QVERIFY(write("newer"));
        aside.takeBack();
        QCOMPARE(read(file()), "newer");
        QCOMPARE(read(kept), "votes");
    }

    void copies()
    {
        const QByteArray votes(600'000, 'v'); // more than is read at once
        QVERIFY(write(votes));
        JournalAside aside(file());
        QVERIFY(aside.copy());
        QCOMPARE(read(aside.name()), votes);
        QCOMPARE(read(file()), votes);
        QCOMPARE(QFile::permissions(aside.name()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        aside.takeBack();
        QCOMPARE(files(), QStringList{u"taps.journal"_s});
    }

    void writesOverNothing()
    {
        const QDateTime now(QDate(2026, 11, 30), QTime(18, 0, 0, 7));
        const auto first = asideName(file(), {}, now);
        QCOMPARE(first, file() + u".20261130-180000007"_s);
        QCOMPARE(asideName(file(), u"found-"_s, now), file() + u".found-20261130-180000007"_s);
        QVERIFY(QFile::link(u"/nowhere"_s, first));
        const auto second = asideName(file(), {}, now);
        QCOMPARE(second, first + u"-2"_s);
        QVERIFY(QDir().mkpath(second));
        QCOMPARE(asideName(file(), {}, now), first + u"-3"_s);
    }

    void knowsWhatLiesBeside()
    {
        const auto beside = [this] { return FilesBeside::of(file()); };
        QVERIFY(beside().journals.isEmpty() && beside().others.isEmpty());
        QVERIFY(write("votes"));
        JournalAside first(file()), second(file());
        QVERIFY(first.copy() && second.copy());
        for (const auto& name : {u".found-20261130-180000007"_s, u".damaged"_s, u".new"_s, u".20261130"_s, u"s"_s})
            QVERIFY(QFile::copy(file(), file() + name));
        QCOMPARE(beside().journals, (QStringList{first.name(), second.name()}));
        QCOMPARE(beside().others, (QStringList{file() + u".damaged"_s, file() + u".found-20261130-180000007"_s}));
    }

    void isTakenUpAgain()
    {
        QVERIFY(write("votes"));
        JournalAside aside(file());
        QVERIFY(aside.move());
        QVERIFY(takeUp(aside.name(), file()));
        QCOMPARE(files(), QStringList{u"taps.journal"_s});
        QCOMPARE(read(file()), "votes");
        QVERIFY(!takeUp(aside.name(), file()));
        QCOMPARE(read(file()), "votes");
    }

    void leavesAllAsItWasWhereThereIsNoRoom()
    {
        const QByteArray votes(5000, 'v');
        QVERIFY(write(votes));
        JournalAside aside(file());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{1000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto copied = aside.copy();
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, Error::Kind::Local);
        QCOMPARE(copied.error().reason, Reason::NoSpace);
        QVERIFY(aside.name().isEmpty());
        QCOMPARE(files(), QStringList{u"taps.journal"_s});
        QCOMPARE(read(file()), votes);
        QVERIFY(aside.copy());
    }

    void leavesAllAsItWasWhereNoNameIsPossible()
    {
        const auto name = m_folder->filePath(QString(250, u'j'));
        QFile journal(name);
        QVERIFY(journal.open(QFile::WriteOnly) && journal.write("votes") == 5);
        journal.close();
        JournalAside aside(name);
        QVERIFY(!aside.move());
        QVERIFY(!aside.copy());
        QVERIFY(aside.name().isEmpty());
        aside.takeBack();
        QCOMPARE(read(name), "votes");
        QCOMPARE(files().size(), 1);
    }

private:
    QString file() const { return m_folder->filePath(u"taps.journal"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::System | QDir::Hidden); }
    bool write(const QByteArray& content) const
    {
        QFile journal(file());
        return journal.open(QFile::WriteOnly) && journal.write(content) == content.size() && journal.flush();
    }
    static QByteArray read(const QString& name)
    {
        QFile there(name);
        return there.open(QFile::ReadOnly) ? there.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(JournalAsideTest)
#include "tst_journalaside.moc"
