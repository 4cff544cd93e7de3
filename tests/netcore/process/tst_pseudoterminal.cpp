#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <QTest>

#include "netcore/process/pseudoterminal.h"
#include "tests/support/testclass.h"

using namespace everyport;

class PseudoTerminalTest : public QObject {
    Q_OBJECT

    static TerminalSize sizeOf(int fd)
    {
        winsize window{};
        ::ioctl(fd, TIOCGWINSZ, &window);
        return {window.ws_row, window.ws_col};
    }

private Q_SLOTS:
    void twoEndsOfOneLine()
    {
        const auto terminal = PseudoTerminal::open({30, 100});
        QVERIFY(terminal.ok());
        QVERIFY(::isatty(terminal->childs.get()));
        QVERIFY(sizeOf(terminal->childs.get()) == TerminalSize(30, 100));
        for (const int fd : {terminal->ours.get(), terminal->childs.get()})
            QVERIFY(::fcntl(fd, F_GETFD) & FD_CLOEXEC);
        QCOMPARE(::write(terminal->ours.get(), "typed\n", 6), 6);
        char line[16] = {};
        QCOMPARE(::read(terminal->childs.get(), line, sizeof line), 6);
        QCOMPARE(QByteArray(line), QByteArray("typed\n"));
    }

    void itIsNotOurControllingTerminal()
    {
        const auto terminal = PseudoTerminal::open({});
        QVERIFY(terminal.ok());
        QVERIFY(::tcgetsid(terminal->childs.get()) != ::getsid(0));
    }

    void sizesChange()
    {
        const auto terminal = PseudoTerminal::open({});
        QVERIFY(setTerminalSize(terminal->ours.get(), {50, 132}).ok());
        QVERIFY(sizeOf(terminal->childs.get()) == TerminalSize(50, 132));
        const FileDescriptor none(::open("/dev/null", O_RDWR | O_CLOEXEC));
        QVERIFY(!setTerminalSize(none.get(), {}));
    }
};

QTEST_GUILESS_MAIN(PseudoTerminalTest)
#include "tst_pseudoterminal.moc"
