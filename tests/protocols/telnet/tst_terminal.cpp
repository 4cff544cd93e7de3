#include "protocols/telnet/terminal.h"

#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::telnet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto iac = "\xff"_ba;

struct Program final : Protocol, TerminalEvents {
    struct Heard {
        Transport* transport = nullptr;
        QByteArray keys;
        QList<QPair<int, int>> windows;
        int lost = 0;
    };
    explicit Program(Heard& where) : heard(where) {}
    void connectionMade(Transport& transport) override { heard.transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        heard.keys += bytes;
        if (bytes.contains("q"))
            heard.transport->loseConnection();
    }
    void connectionLost(const Error&) override { ++heard.lost; }
    void windowChanged(int columns, int rows) override { heard.windows.append({columns, rows}); }
    Heard& heard;
};

} // namespace

class TelnetTerminalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wire.reset(); // the last one's program hears of it
        m_heard = {};
        m_wire = std::make_unique<MemoryTransport>();
        auto terminal = std::make_unique<Terminal>(m_clock, std::make_unique<Program>(m_heard));
        m_terminal = terminal.get();
        m_wire->open(std::move(terminal));
    }

    void asksForAScreen()
    {
        const auto said = m_wire->takeWritten();
        for (const auto& one : {iac + "\xfb\x01"_ba, iac + "\xfb\x03"_ba, iac + "\xfd\x1f"_ba, iac + "\xfd\x18"_ba})
            QVERIFY2(said.contains(one), one.toHex());
    }

    void beginsWhenTypeAndSizeAreKnown()
    {
        m_wire->feedByteByByte(iac + "\xfd\x01"_ba + iac + "\xfd\x03"_ba + iac + "\xfb\x1f"_ba + iac + "\xfb\x18"_ba);
        QVERIFY(!m_heard.transport);
        QVERIFY(m_wire->takeWritten().endsWith(iac + "\xfa\x18\x01"_ba + iac + "\xf0"_ba)); // send your type
        m_wire->feedByteByByte(iac + "\xfa\x1f"_ba + '\0' + 'P' + '\0' + '\x18' + iac + "\xf0"_ba);
        m_wire->feedByteByByte(iac + "\xfa\x18"_ba + '\0' + "XTERM-256COLOR"_ba + iac + "\xf0"_ba);
        QVERIFY(m_heard.transport);
        QCOMPARE(m_terminal->type(), "xterm-256color"_ba);
        QCOMPARE(m_terminal->columns(), 80);
        QCOMPARE(m_terminal->rows(), 24);
        QVERIFY(m_terminal->sendsKeys());
        QVERIFY(m_heard.windows.isEmpty());
        m_wire->feed(iac + "\xfa\x1f"_ba + '\0' + iac + iac + '\0' + '\x30' + iac + "\xf0"_ba);
        QCOMPARE(m_heard.windows, (QList<QPair<int, int>>{{255, 48}}));
    }

    void waitsHalfASecondForAClientThatSaysNothing()
    {
        m_wire->feed("hello\r\n");
        QVERIFY(!m_heard.transport);
        m_clock.advance(500ms);
        QVERIFY(m_heard.transport);
        QCOMPARE(m_heard.keys, "hello\r"_ba);
        QVERIFY(!m_terminal->sendsKeys());
        QVERIFY(m_terminal->type().isEmpty());
    }

    void beginsAtOnceForOneThatRefusesAll()
    {
        m_wire->feed(iac + "\xfe\x01"_ba + iac + "\xfe\x03"_ba + iac + "\xfe"_ba + '\0' + iac + "\xfc\x1f"_ba + iac
            + "\xfc\x18"_ba);
        QVERIFY(m_heard.transport);
        QVERIFY(!m_terminal->sendsKeys());
    }

    void makesInterruptsAKey()
    {
        m_clock.advance(500ms);
        m_wire->feed("a"_ba + iac + "\xf4"_ba + iac + "\xf3"_ba + iac + "\xf7"_ba + iac + "\xf8"_ba + "b"_ba);
        QCOMPARE(m_heard.keys, "a\x03\x03\x7f\x15"_ba + 'b');
        m_wire->takeWritten();
        m_wire->feed(iac + "\xf6"_ba);
        QVERIFY(m_wire->takeWritten().contains("[yes]"));
        m_wire->feed(iac + "\xfd\x06"_ba);
        QCOMPARE(m_wire->takeWritten(), iac + "\xfb\x06"_ba);
    }

    void tellsWhatPassesButNotWhichKeys()
    {
        m_clock.advance(500ms);
        QByteArrayList seen;
        const auto watching = m_wire->record().watch(
            [&](bool in, QByteArrayView unit) { seen << (in ? "<" : ">") + unit.toByteArray(); });
        m_wire->feed("pw"_ba + iac + "\xf4"_ba);
        m_wire->feed(iac + "\xfd\x06"_ba);
        m_heard.transport->write("hi");
        QCOMPARE(seen,
            (QByteArrayList{"<**"_ba, "<"_ba + iac + "\xf4"_ba, "<"_ba + iac + "\xfd\x06"_ba,
                ">"_ba + iac + "\xfb\x06"_ba, ">hi"_ba}));
    }

    void writesForTheWire()
    {
        m_clock.advance(500ms);
        m_wire->takeWritten();
        m_heard.transport->write("x\xff\r\n"_ba);
        QCOMPARE(m_wire->takeWritten(), "x\xff\xff\r\n"_ba);
    }

    void cutsOffWhoAsksAndNeverReads()
    {
        m_clock.advance(500ms);
        m_wire->setStalled(true);
        for (int i = 0; i < 100 && m_wire->isOpen(); ++i)
            m_wire->feed((iac + "\xf6"_ba).repeated(1000));
        QVERIFY(m_wire->wasAborted());
        QCOMPARE(m_heard.lost, 1);
    }

    void keepsLittleOfWhatIsTypedTooEarly()
    {
        m_wire->feed(QByteArray(100'000, 'x'));
        m_clock.advance(500ms);
        QCOMPARE(m_heard.keys.size(), 4096);
    }

    void believesNoHugeWindowAndNoStrangeType()
    {
        m_wire->feed(iac + "\xfb\x1f"_ba + iac + "\xfb\x18"_ba + iac + "\xfd\x01"_ba);
        m_wire->feed(iac + "\xfa\x1f\xfe\xfe\xfe\xfe"_ba + iac + "\xf0"_ba);
        m_wire->feed(iac + "\xfa\x18"_ba + '\0' + "a\x1b[2J"_ba + iac + "\xf0"_ba);
        QVERIFY(m_terminal->type().isEmpty());
        QCOMPARE(m_terminal->columns(), 10'000);
        m_wire->feed(iac + "\xfa\x1f\x01"_ba + iac + "\xf0"_ba);
        QCOMPARE(m_terminal->columns(), 10'000);
    }

    void endsWithItsProgram()
    {
        m_clock.advance(500ms);
        m_wire->feed("q" + iac + "\xf4"_ba);
        m_wire->settle();
        QVERIFY(!m_wire->isOpen());
        QCOMPARE(m_heard.lost, 1);
    }

    void aClientThatLeavesBeforeItBeganIsToldToNobody()
    {
        m_wire->peerCloses();
        m_clock.advance(1s);
        QVERIFY(!m_heard.transport);
        QCOMPARE(m_heard.lost, 0);
    }

private:
    ManualClock m_clock;
    Program::Heard m_heard;
    std::unique_ptr<MemoryTransport> m_wire;
    Terminal* m_terminal = nullptr;
};

QTEST_GUILESS_MAIN(TelnetTerminalTest)
#include "tst_terminal.moc"
