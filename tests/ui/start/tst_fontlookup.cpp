#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/start/fontlookup.h"

using namespace Qt::StringLiterals;

namespace {

/// Of the lists of fonts, which are looked into where they lie.
bool hasFontLists()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/fontconfig/");
}

QSet<QString> threads()
{
    const QStringList ids = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return {ids.begin(), ids.end()};
}

bool blocks(const QString& thread, int signal)
{
    QFile status(u"/proc/self/task/%1/status"_s.arg(thread));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const QByteArray mask = text.mid(text.indexOf("SigBlk:") + 7).left(30).simplified().split(' ').first();
    return (mask.toULongLong(nullptr, 16) >> (signal - 1)) & 1;
}

bool isBlockedHere(int signal)
{
    sigset_t now;
    pthread_sigmask(SIG_BLOCK, nullptr, &now);
    return sigismember(&now, signal) == 1;
}

const QByteArray usualRules = R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include></fontconfig>)";

} // namespace

class FontLookupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The rules come by a pipe, so that the thread waits while it is looked at.
    void isDoneWithoutAScreenAndWithoutSignals()
    {
        QVERIFY(!hasFontLists());
        const QTemporaryDir folder;
        const QByteArray rules = QFile::encodeName(folder.filePath(u"fonts.conf"_s));
        QCOMPARE(mkfifo(rules, 0600), 0);
        qputenv("FONTCONFIG_FILE", rules);
        const auto before = threads();
        auto looking = everyport::ui::lookUpFonts();
        QVERIFY(looking.valid());
        int pipe = -1;
        const auto isRead = [&] { return (pipe = open(rules, O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0; };
        QVERIFY(QTest::qWaitFor(isRead));
        const auto begun = threads() - before;
        const bool isBlocked = std::all_of(begun.begin(), begun.end(),
            [](const QString& thread) { return blocks(thread, SIGTERM) && blocks(thread, SIGHUP); });
        const auto written = write(pipe, usualRules, size_t(usualRules.size()));
        close(pipe);
        looking.get();
        QCOMPARE(written, ssize_t(usualRules.size()));
        QVERIFY(hasFontLists());
        QCOMPARE(begun.size(), 1);
        QVERIFY(isBlocked);
        QVERIFY(!isBlockedHere(SIGTERM));
    }
};

QTEST_GUILESS_MAIN(FontLookupTest)
#include "tst_fontlookup.moc"
