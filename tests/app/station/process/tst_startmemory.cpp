#include "app/station/process/startmemory.h"

#include <cstring>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Bytes of libQt6Core's code that are in memory.
qint64 codeInMemory()
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    const auto text = QString::fromLatin1(maps.readAll());
    static const QRegularExpression code(u" r-xp [^\\n]*libQt6Core[^\\n]*\\n(?:[^\\n]*\\n)*?Rss: +(\\d+) kB"_s);
    const auto found = code.match(text);
    return found.hasMatch() ? found.captured(1).toLongLong() * 1024 : -1;
}

/// Every page of that code is looked at.
void readAllCode()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return;
    for (const auto& line : maps.readAll().split('\n')) {
        if (!line.contains("libQt6Core") || !line.contains("r-xp"))
            continue;
        const auto range = line.left(line.indexOf(' ')).split('-');
        auto sum = 0;
        for (auto at = range.at(0).toULongLong(nullptr, 16); at < range.at(1).toULongLong(nullptr, 16); at += 4096)
            sum += *reinterpret_cast<volatile const char*>(at);
        Q_UNUSED(sum);
    }
}

} // namespace

class StartMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyTheStartReadIsGivenBack()
    {
        readAllCode();
        const auto before = codeInMemory();
        giveBackStartMemory();
        const auto after = codeInMemory();
        QVERIFY(before > 0 && after >= 0);
        QVERIFY2(after < before / 2, qPrintable(u"%1 of %2"_s.arg(after).arg(before)));
    }

    void whatWasWrittenStays()
    {
        static QByteArray kept = "before";
        kept = "written since";
        QByteArray large(1 << 20, 'x');
        giveBackStartMemory();
        QCOMPARE(kept, "written since");
        QCOMPARE(large.count('x'), 1 << 20);
        QCOMPARE(QString::number(1.5), u"1.5"_s); // and code that was let go runs
    }

    /// Breakpoints are written into those pages, which would come back without them.
    void notUnderADebugger()
    {
        const auto child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
                ::_exit(2);
            readAllCode();
            const auto before = codeInMemory();
            giveBackStartMemory();
            ::_exit(codeInMemory() == before ? 0 : 1);
        }
        auto status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_APPLESS_MAIN(StartMemoryTest)
#include "tst_startmemory.moc"
