#include "app/station/updates/updatecheck.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class UpdateCheckTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// An apt-cache that does `script`.
    UpdatePlaces places(const QByteArray& script)
    {
        const QString path = m_folder.filePath(u"apt-cache"_s);
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write("#!/bin/sh\n" + script);
        file.close();
        ::chmod(path.toUtf8().constData(), 0755);
        return {.program = u"/usr/bin/everyport"_s, .aptCache = path, .lists = m_folder.path()};
    }
    static QByteArray saying(const QByteArray& installed, const QByteArray& candidate)
    {
        return "printf 'everyport:\\n  Installed: " + installed + "\\n  Candidate: " + candidate
            + "\\n  Version table:\\n        500 http://deb.example.org x Packages\\n'\n";
    }
    static Result<UpdateState> check(const UpdatePlaces& places)
    {
        EpollReactor reactor;
        auto asking = checkForUpdates(&reactor, places);
        return QTest::qWaitFor([&asking] { return asking.isReady(); }, 20'000)
            ? asking.take()
            : Result<UpdateState>(Error{Error::Kind::Busy, Reason::TimedOut, u"The test waited in vain."_s});
    }

private Q_SLOTS:
    void init() { qunsetenv("FLATPAK_ID"); }
    void cleanup() { qunsetenv("FLATPAK_ID"); }

    void aptDecides_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("kind");
        QTest::newRow("newest") << saying("1-1", "1-1") << int(UpdateState::Kind::Newest);
        QTest::newRow("newer") << saying("1-1", "1-2") << int(UpdateState::Kind::Newer);
        QTest::newRow("held") << saying("1-1", "(none)") << int(UpdateState::Kind::Newest);
        QTest::newRow("not installed") << saying("(none)", "1-2") << int(UpdateState::Kind::NotPackaged);
        QTest::newRow("unknown to apt") << QByteArray("exit 0\n") << int(UpdateState::Kind::NotPackaged);
        QTest::newRow("installed from a file")
            << QByteArray("printf 'everyport:\\n  Installed: 1\\n  Candidate: 1\\n'\n")
            << int(UpdateState::Kind::Unlisted);
    }
    void aptDecides()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const int, kind);
        const auto state = check(places(script));
        QVERIFY2(state.ok(), state ? "" : qPrintable(state.error().text));
        QCOMPARE(int(state->kind), kind);
        QCOMPARE(state->listsOf, QFileInfo(m_folder.path()).lastModified());
    }

    /// In a German session apt says "Installiert:".
    void itIsAskedInEnglishAndForOnePackage()
    {
        qputenv("LC_ALL", "de_DE.UTF-8");
        qputenv("LANGUAGE", "de");
        const auto state = check(
            places("[ \"$LC_ALL$LANGUAGE $*\" = 'C policy everyport' ] || exit 3\n" + saying("1", "2")));
        qunsetenv("LC_ALL");
        qunsetenv("LANGUAGE");
        QVERIFY2(state.ok(), state ? "" : qPrintable(state.error().text));
        QCOMPARE(state->candidate, u"2"_s);
    }

    /// apt touches `partial` also where nothing new was fetched.
    void theDateIsThatOfTheLastLook()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"partial"_s));
        const timespec times[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
        const UpdatePlaces asked = places(saying("1", "1"));
        QCOMPARE(::utimensat(AT_FDCWD, m_folder.path().toUtf8().constData(), times, 0), 0);
        const auto state = check(asked);
        QVERIFY(state.ok());
        QCOMPARE(state->listsOf, QFileInfo(m_folder.filePath(u"partial"_s)).lastModified());
        QVERIFY(QDir(m_folder.filePath(u"partial"_s)).removeRecursively());
    }

    void whatAptCannotSayIsAnError()
    {
        const auto failed = check(places("echo 'E: the cache is broken' >&2; exit 100\n"));
        QVERIFY(!failed);
        QVERIFY(failed.error().text.contains(u"the cache is broken"_s));
        const auto flood = check(places("yes everyport:\n"));
        QVERIFY(!flood);
        QVERIFY(flood.error().reason == Reason::TooLarge);
        const auto odd = check(places(saying("<b>1</b>", "1")));
        QVERIFY(!odd);
        QVERIFY(odd.error().kind == Error::Kind::Malformed);
    }

    void itIsNotWaitedForLongerThanTenSeconds()
    {
        MemoryReactor reactor;
        auto asking = checkForUpdates(&reactor, places("exec sleep 60\n"));
        reactor.advance(9s);
        QVERIFY(!asking.isReady());
        reactor.advance(2s);
        QTRY_VERIFY(asking.isReady());
        QVERIFY(asking.take().error().reason == Reason::TimedOut);
    }

    /// What is no package of the system's asks nobody: the script would fail.
    void whoIsNoPackageAsksNobody()
    {
        UpdatePlaces asked = places("exit 9\n");
        for (const QString& program :
            {u"/home/alice/everyport/build/everyport"_s, u"/usr/local/bin/everyport"_s, u"/opt/everyport"_s}) {
            asked.program = program;
            const auto state = check(asked);
            QVERIFY2(state.ok(), qPrintable(program));
            QVERIFY(state->kind == UpdateState::Kind::NotPackaged);
        }
        asked = places("exit 9\n");
        asked.aptCache = m_folder.filePath(u"no-such-program"_s);
        const auto other = check(asked);
        QVERIFY(other.ok() && other->kind == UpdateState::Kind::NotPackaged);
        qputenv("FLATPAK_ID", "org.everyport.Everyport");
        const auto flatpak = check(places("exit 9\n"));
        QVERIFY(flatpak.ok() && flatpak->kind == UpdateState::Kind::Flatpak);
    }
};

QTEST_GUILESS_MAIN(UpdateCheckTest)
#include "tst_updatecheck.moc"
