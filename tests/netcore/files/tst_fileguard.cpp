#include "netcore/files/fileguard.h"

#include <csignal>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& text, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

mode_t modeOf(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

/// What a careless starter may hand down.
class OpenUmask {
public:
    OpenUmask() : m_before(::umask(0)) {}
    ~OpenUmask() { ::umask(m_before); }

private:
    mode_t m_before;
};

} // namespace

class FileGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<QTemporaryDir>(); }

    void aFolderIsPrivateWhateverTheUmask()
    {
        const OpenUmask open;
        const auto folder = m->filePath(u"a/b/private"_s);
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(modeOf(folder), mode_t(0700));
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0); // an older program's
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(modeOf(folder), mode_t(0755));
        put(m->filePath(u"file"_s), "x");
        const auto refused = makePrivateFolder(u"/proc/nothing/here"_s);
        QVERIFY(!refused && refused.error().text.contains(u"/proc/nothing/here"_s));
    }

    void aFolderMayBeReachedByALinkOfOurs()
    {
        const auto folder = m->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
        QVERIFY(QFile::link(u"elsewhere"_s, m->filePath(u"link"_s)));
        QVERIFY(makePrivateFolder(m->filePath(u"link"_s)));
        QCOMPARE(modeOf(folder), mode_t(0755));
        QVERIFY(QFile::link(u"nowhere"_s, m->filePath(u"broken"_s)));
        QVERIFY(!makePrivateFolder(m->filePath(u"broken"_s)));
        put(m->filePath(u"file"_s), "x");
        QVERIFY(!makePrivateFolder(m->filePath(u"file"_s)));
    }

    /// Only root can try it: it would take away what others may do in a folder of its own, and write there.
    void aLinkOfAnothersIsNoFolder()
    {
        if (::geteuid() != 0)
            QSKIP("nobody else's link can be made");
        const auto folder = m->filePath(u"roots"_s);
        const auto link = m->filePath(u"crashes"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 01777), 0);
        QVERIFY(QFile::link(folder, link));
        QCOMPARE(::lchown(QFile::encodeName(link).constData(), 65534, 65534), 0);
        for (const auto& name : {link, link + u'/'}) {
            const auto refused = makePrivateFolder(name);
            QVERIFY(!refused && refused.error().text.contains(u"crashes belongs to another user"_s));
            QCOMPARE(modeOf(folder), mode_t(01777));
        }
    }

    void whoseSomethingIsCanBeAskedAlone()
    {
        put(m->filePath(u"shared"_s), "x", 0666);
        QVERIFY(checkBelongs(m->filePath(u"shared"_s)).ok());
        QVERIFY(checkBelongs(m->filePath(u"missing"_s)).ok());
        QVERIFY(!checkOwner(m->filePath(u"shared"_s)));
        if (::geteuid() != 0)
            QSKIP("nobody else's file can be made");
        QCOMPARE(::lchown(QFile::encodeName(m->filePath(u"shared"_s)).constData(), 65534, 65534), 0);
        const auto refused = checkBelongs(m->filePath(u"shared"_s));
        QVERIFY(!refused && refused.error().text.contains(u"belongs to another user"_s));
        QVERIFY(refused.error().text.endsWith(u"chown -h 0 "_s + m->filePath(u"shared"_s)));
        QVERIFY(checkBelongs(m->filePath(u"shared"_s), 65534).ok());
    }

    void aCopyIsPrivateWhateverItWas()
    {
        const OpenUmask open;
        put(m->filePath(u"secret"_s), "sesame", 0666);
        put(m->filePath(u"old"_s), "before", 0666);
        for (const auto& to : {u"new"_s, u"old"_s}) {
            QVERIFY(copyPrivately(m->filePath(u"secret"_s), m->filePath(to)));
            QCOMPARE(modeOf(m->filePath(to)), mode_t(0600));
            QCOMPARE(*readPlainFile(m->filePath(to), 100), "sesame");
        }
        QVERIFY(!copyPrivately(m->filePath(u"missing"_s), m->filePath(u"new"_s)));
        QCOMPARE(*readPlainFile(m->filePath(u"new"_s), 100), "sesame");
    }

    void aCopyIsWholeHoweverLarge_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const auto size : {0, 1, 65'535, 65'536, 65'537, 300'000})
            QTest::addRow("%d", size) << qsizetype(size);
    }
    void aCopyIsWholeHoweverLarge()
    {
        QFETCH(const qsizetype, size);
        QByteArray text;
        for (qsizetype i = 0; i < size; ++i)
            text += char(i * 31 % 251);
        put(m->filePath(u"large"_s), text);
        QVERIFY(copyPrivately(m->filePath(u"large"_s), m->filePath(u"new"_s)));
        QVERIFY(*readPlainFile(m->filePath(u"new"_s), size + 1) == text);
    }

    void aLargeFileIsNotReadIntoMemory()
    {
        constexpr qint64 large = 256 * 1024 * 1024;
        QFile holes(m->filePath(u"large"_s));
        QVERIFY(holes.open(QFile::WriteOnly) && holes.resize(large));
        const auto mostMemory = [] {
            struct rusage used = {};
            ::getrusage(RUSAGE_SELF, &used);
            return qint64(used.ru_maxrss) * 1024;
        };
        const auto before = mostMemory();
        QVERIFY(copyPrivately(holes.fileName(), m->filePath(u"new"_s)));
        QCOMPARE(QFileInfo(m->filePath(u"new"_s)).size(), large);
        QVERIFY2(mostMemory() - before < large / 4, qPrintable(QString::number(mostMemory() - before)));
    }

    void aCopyThatFailsLeavesWhatWasThere()
    {
        const auto copy = m->filePath(u"copy"_s);
        put(copy, "before");
        // Opened, but its first page is nobody's to read.
        auto done = copyPrivately(u"/proc/self/mem"_s, copy);
        QVERIFY(!done && done.error().text.contains(u"/proc/self/mem cannot be copied"_s));
        QVERIFY(!copyPrivately(m->path(), copy)); // a folder
        QCOMPARE(*readPlainFile(copy, 100), "before");
        // As on a full disk: no file may be longer.
        put(m->filePath(u"large"_s), QByteArray(200'000, 'x'));
        struct rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        auto less = limit;
        less.rlim_cur = 100'000;
        const auto signal = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &less), 0);
        done = copyPrivately(m->filePath(u"large"_s), copy);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, signal);
        QVERIFY(!done);
        QVERIFY2(!done.error().text.contains(u"Unknown"_s), qPrintable(done.error().text));
        QCOMPARE(*readPlainFile(copy, 100), "before");
        QCOMPARE(QDir(m->path()).entryList({u"copy*"_s}, QDir::Files).size(), 1);
    }

    void onlyPlainFilesAreRead()
    {
        const auto file = m->filePath(u"plan"_s);
        put(file, QByteArray(10'000, 'p'));
        QCOMPARE(readPlainFile(file, 4096)->size(), 4096);
        const auto link = m->filePath(u"link"_s);
        QVERIFY(QFile::link(file, link));
        QCOMPARE(readPlainFile(link, 4096).error().reason, Reason::PermissionDenied);
        const auto fifo = m->filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(readPlainFile(fifo, 4096).error().kind, Error::Kind::Refused); // and not in a minute
        QCOMPARE(readPlainFile(m->path(), 4096).error().kind, Error::Kind::Refused);
        QCOMPARE(readPlainFile(u"/dev/zero"_s, 4096).error().kind, Error::Kind::Refused);
        QCOMPARE(readPlainFile(m->filePath(u"missing"_s), 4096).error().reason, Reason::NotFound);
    }

    void ofChosenFilesLinksAreFollowedAndNothingElse()
    {
        const auto file = m->filePath(u"plan"_s);
        put(file, QByteArray(10'000, 'p'));
        const auto link = m->filePath(u"link"_s);
        QVERIFY(QFile::link(file, link));
        QCOMPARE(readChosenFile(link, 4096)->size(), 4096);
        const auto fifo = m->filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        for (const auto& none : {fifo, m->path(), u"/dev/zero"_s})
            QCOMPARE(readChosenFile(none, 4096).error().text, u"it is a folder, a pipe or a device"_s);
        QFile opened;
        QCOMPARE(openChosenFile(opened, fifo).error().kind, Error::Kind::Refused); // and not in a minute
        QVERIFY(openChosenFile(opened, link) && opened.size() == 10'000);
        const auto missing = readChosenFile(m->filePath(u"missing"_s), 4096).error();
        QCOMPARE(missing.reason, Reason::NotFound);
        QCOMPARE(missing.text, u"No such file or directory"_s);
    }

    void aHalfIsNotTakenForAllOfAFile()
    {
        const auto file = m->filePath(u"trust"_s);
        put(file, QByteArray(10'000, 'p'));
        QCOMPARE(readWholeFile(file, 10'000)->size(), 10'000);
        const auto large = readWholeFile(file, 9'999).error();
        QCOMPARE(large.reason, Reason::TooLarge);
        QCOMPARE(large.text, u"it is larger than the 9999 bytes that it may have"_s);
    }

    void aPipeIsNeitherCopiedNorWaitedFor()
    {
        const auto fifo = m->filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        const auto refused = copyPrivately(fifo, m->filePath(u"copy"_s));
        QVERIFY(!refused && refused.error().text.contains(u"it is a folder, a pipe or a device"_s));
        QVERIFY(!QFile::exists(m->filePath(u"copy"_s)));
    }

    void whatOthersMayWriteIsNamed()
    {
        QVERIFY(QFile::exists(m->path()));
        const auto file = m->filePath(u"rule.toml"_s);
        QVERIFY(checkOnlyOwnerWrites(file)); // not there
        for (const auto mode : {0600, 0640, 0644, 0400}) {
            put(file, "x", mode_t(mode));
            QVERIFY(checkOnlyOwnerWrites(file));
        }
        put(file, "x", 0666);
        auto refused = checkOnlyOwnerWrites(file);
        QCOMPARE(refused.error().reason, Reason::PermissionDenied);
        QVERIFY2(refused.error().text.contains(u"chmod o-w "_s + file), qPrintable(refused.error().text));
        put(file, "x", 0660);
        QCOMPARE(::chown(QFile::encodeName(file).constData(), uid_t(-1), ::getegid()), 0);
        QCOMPARE(checkOnlyOwnerWrites(file).ok(), isGroupOfOne(::geteuid(), ::getegid()));
        put(file, "x", 0600);
        QCOMPARE(::chmod(QFile::encodeName(m->path()).constData(), 0777), 0);
        refused = checkOnlyOwnerWrites(file);
        QVERIFY(refused.error().text.contains(u"chmod o-w "_s + m->path()));
        // as /tmp: nobody takes ours away, anybody may put theirs there
        QCOMPARE(::chmod(QFile::encodeName(m->path()).constData(), 01777), 0);
        refused = checkOnlyOwnerWrites(file);
        QVERIFY(!refused && refused.error().text.contains(u"chmod o-w "_s + m->path()));
    }

    void whoMayReplaceAFolderAboveIsNamed()
    {
        const auto config = m->filePath(u"config"_s);
        const auto rules = config + u"/rules"_s;
        QVERIFY(QDir().mkpath(rules));
        const auto file = rules + u"/rule.toml"_s;
        put(file, "x", 0600);
        for (const auto& folder : {m->path(), config, rules})
            QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        QVERIFY(checkOnlyOwnerWrites(file));
        for (const auto& folder : {m->path(), config}) {
            QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
            const auto refused = checkOnlyOwnerWrites(file);
            QVERIFY2(!refused && refused.error().text.contains(u"chmod o-w "_s + folder), qPrintable(folder));
            QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 01777), 0); // what is in it is ours
            QVERIFY(checkOnlyOwnerWrites(file));
            QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        }
    }

    void whatALinkLeadsToIsLookedAt()
    {
        const auto there = m->filePath(u"there"_s);
        QVERIFY(QDir().mkpath(there));
        QVERIFY(QDir().mkpath(m->filePath(u"here"_s)));
        put(there + u"/rule.toml"_s, "x", 0600);
        const auto link = m->filePath(u"here/rule.toml"_s);
        QVERIFY(QFile::link(there + u"/rule.toml"_s, link));
        QVERIFY(checkOnlyOwnerWrites(link));
        QCOMPARE(::chmod(QFile::encodeName(there).constData(), 0777), 0);
        QVERIFY(checkOnlyOwnerWrites(link).error().text.contains(u"chmod o-w "_s + there));
    }

    void whatBelongsToSomebodyElseIsNamed()
    {
        if (::geteuid() != 0)
            QSKIP("Only root gives files away.");
        constexpr uid_t somebody = 12345;
        const auto config = m->filePath(u"config"_s);
        const auto rules = config + u"/rules"_s;
        QVERIFY(QDir().mkpath(rules));
        const auto file = rules + u"/rule.toml"_s;
        put(file, "x", 0600);
        QCOMPARE(::chmod(QFile::encodeName(m->path()).constData(), 0755), 0);
        const auto above = QFile::encodeName(QFileInfo(m->path()).path());
        struct stat facts = {};
        QCOMPARE(::stat(above.constData(), &facts), 0);
        if ((facts.st_mode & 0777) == 0700) // the test's own home, through which somebody else has no way
            QCOMPARE(::chmod(above.constData(), 0711), 0);
        for (const auto& path : {file, rules, config}) {
            QCOMPARE(::chown(QFile::encodeName(path).constData(), somebody, gid_t(-1)), 0);
            const auto refused = checkOnlyOwnerWrites(file);
            QVERIFY2(
                !refused && refused.error().text.startsWith(path + u" belongs to another user"_s), qPrintable(path));
            QVERIFY(checkOnlyOwnerWrites(file, somebody)); // which the program is going to be
            QCOMPARE(::setfsuid(somebody), 0);             // which it is for files
            const bool isRight = checkOnlyOwnerWrites(file).ok();
            ::setfsuid(0);
            QVERIFY(isRight);
            QCOMPARE(::chown(QFile::encodeName(path).constData(), 0, gid_t(-1)), 0);
        }
    }

    void whatOthersMayReadIsSeen()
    {
        const auto file = m->filePath(u"rule.toml"_s);
        put(file, "x", 0644);
        QVERIFY(!mayOthersRead(file)); // nobody comes as far as it
        QCOMPARE(::chmod(QFile::encodeName(m->path()).constData(), 0755), 0);
        QVERIFY(mayOthersRead(file));
        put(file, "x", 0600);
        QVERIFY(!mayOthersRead(file));
        QVERIFY(!mayOthersRead(m->filePath(u"missing"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m;
};

QTEST_GUILESS_MAIN(FileGuardTest)
#include "tst_fileguard.moc"
