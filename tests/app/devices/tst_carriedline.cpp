#include "app/devices/carriedline.h"

#include <fcntl.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

#include <QDeadlineTimer>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::devices;

/// A socket's bytes at a port, both ways.
class CarriedLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        std::array<int, 2> ends{};
        QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) == 0);
        m_reader = FileDescriptor(ends[0]);
        m_isRead = true;
        auto made = CarriedLine::make(
            m_reactor, FileDescriptor(ends[1]),
            [this] {
                ++m_losses;
                m_line.reset(); // as its owner does
            },
            [this] { return m_isRead; });
        QVERIFY(made);
        m_line = std::move(*made);
        m_port = FileDescriptor(::open(qPrintable(m_line->port()), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        QVERIFY(m_port);
        m_losses = 0;
        m_heard.clear();
        m_answers.clear();
    }
    void cleanup()
    {
        m_line.reset();
        m_port.reset();
        m_reader.reset();
    }

    void carriesBothWays()
    {
        QCOMPARE(::write(m_reader.get(),
                     "\x02"
                     "0C000621A5\r\n\x03",
                     14),
            14); // nothing is taken for a line's end
        QTRY_COMPARE(heardAtPort().size(), 14);
        QVERIFY(m_heard.startsWith("\x02"
                                   "0C"));
        QVERIFY(m_heard.endsWith("\r\n\x03"));
        QCOMPARE(::write(m_port.get(), "ask\r", 4), 4);
        QTRY_COMPARE(heardAtReader(), QByteArray("ask\r"));
    }

    void whatNobodyReadsWaits()
    {
        // More than a terminal and a socket hold, so that both fill up.
        QByteArray sent;
        for (int i = 0; sent.size() < 2'000'000; ++i)
            sent += QByteArray::number(i) + ' ';
        qsizetype written = 0;
        const auto write = [&] {
            const auto size = ::write(m_reader.get(), sent.constData() + written, size_t(sent.size() - written));
            written += std::max<qsizetype>(size, 0);
        };
        write();
        // fixed wait: the loop turns while nobody reads at the port
        QTest::qWait(1);
        // Turn by turn: a terminal holds little, so that a look each 50 ms would need seconds for all of it.
        QDeadlineTimer patience(std::chrono::seconds(60));
        while (m_heard.size() < sent.size() && !patience.hasExpired()) {
            write();
            QCoreApplication::processEvents();
            heardAtPort();
        }
        QVERIFY(m_heard == sent);
        QCOMPARE(m_losses, 0);
    }

    /// A card that was tapped while its reader was off is no vote when that is on again.
    void whatNobodyHearsIsDropped()
    {
        m_isRead = false;
        const QByteArray old(150'000, 'o'); // more than a terminal ever holds, which is some 64 kB
        QCOMPARE(::write(m_reader.get(), old.constData(), size_t(old.size())), old.size());
        QTRY_COMPARE_WITH_TIMEOUT(waitingAtReader(), 0, 20'000);
        m_isRead = true; // before the card: what comes into a full terminal that nobody reads is dropped as well
        QCOMPARE(::write(m_reader.get(), "card", 4), 4);
        QTRY_VERIFY_WITH_TIMEOUT(heardAtPort().contains("card"), 20'000);
        QVERIFY2(m_heard.size() < 100'000, qPrintable(QString::number(m_heard.size())));
        QCOMPARE(m_losses, 0);
    }

    void theLinesEndIsToldOnce()
    {
        QCOMPARE(::write(m_reader.get(), "last", 4), 4);
        m_reader.reset();
        QTRY_COMPARE(m_losses, 1);
        QVERIFY(!m_line);
    }

    void writingIntoALineThatEndedIsNoHarm()
    {
        QVERIFY(::shutdown(m_reader.get(), SHUT_RD) == 0);
        QCOMPARE(::write(m_port.get(), "ask\r", 4), 4);
        QCOMPARE(::write(m_reader.get(), "card", 4), 4);
        QTRY_COMPARE(heardAtPort(), QByteArray("card"));
    }

private:
    static QByteArray readFrom(int fd)
    {
        std::array<char, 4096> room;
        const auto size = ::read(fd, room.data(), room.size());
        return size > 0 ? QByteArray(room.data(), size) : QByteArray();
    }
    QByteArray heardAtPort()
    {
        for (auto more = readFrom(m_port.get()); !more.isEmpty(); more = readFrom(m_port.get()))
            m_heard += more;
        return m_heard;
    }
    int waitingAtReader() const
    {
        int waiting = 0;
        return ::ioctl(m_reader.get(), SIOCOUTQ, &waiting) == 0 ? waiting : -1;
    }
    QByteArray heardAtReader() { return m_answers += readFrom(m_reader.get()); }

    EpollReactor m_reactor;
    FileDescriptor m_reader;
    FileDescriptor m_port;
    std::unique_ptr<CarriedLine> m_line;
    QByteArray m_heard;
    QByteArray m_answers;
    int m_losses = 0;
    bool m_isRead = true;
};

QTEST_GUILESS_MAIN(CarriedLineTest)
#include "tst_carriedline.moc"
