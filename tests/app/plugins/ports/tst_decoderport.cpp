#include "app/plugins/ports/decoderport.h"

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;
using rfid::Moment;

namespace {

/// Lines "#12345678*45 CR", as a reader of no known make sends them, with a greeting and a version.
const QByteArray acme = R"(
from everyport.plugin import Card, Fault, Firmware, Frame, Span

class Acme:
    def start(self):
        self.asked = 0
        yield b"V"

    def feed(self, data):
        while (end := data.find(b"\r") + 1) > 0:
            line, data = data[:end], data[end:]
            if line.startswith(b"V"):
                yield Frame(line)
                yield Firmware(line[1:-1].decode())
            elif line == b"boom\r":
                1 / 0
            elif line == b"hang\r":
                while True:
                    pass
            elif line == b"wrong\r":
                yield Frame(b"something else")
            elif len(line) == 13 and line[:1] == b"#":
                number, check = line[1:9], line[10:12]
                if b"%02X" % (sum(number) & 255) != check:
                    yield Frame(line, fault="checksum")
                else:
                    yield Frame(Span(b"#", "start"), Span(number, "card"), Span(b"*" + check, "checksum"), Span(b"\r", "end"), card=Card(number.decode(), checked=True))
            else:
                yield Frame(line)

    def tick(self):
        self.asked += 1
        yield b"?"
        if self.asked == 3:
            yield Fault("timeout")

def start(plugin):
    plugin.decoder("acme7", Acme, title="Acme 7", baud=19200, other_bauds=[38400], marks=b"#00", writes=True, tick_ms=100, removal_ms=700)
)";

QByteArray line(const QByteArray& number)
{
    int sum = 0;
    for (const char c : number)
        sum += c;
    return '#' + number + '*' + QByteArray::number(sum & 255, 16).toUpper().rightJustified(2, '0') + '\r';
}

/// A reader whose driver is lent.
class Bench final : public rfid::DriverEvents {
public:
    Bench() : room(ports(drivers)) {}

    bool open(const QString& name)
    {
        driver = drivers.make(name, {}, *this);
        if (driver)
            driver->start(Moment(1000));
        return bool(driver);
    }
    void feed(const QByteArray& bytes) { driver->feed(bytes, Moment(1000)); }
    bool hears(const QString& wanted)
    {
        return QTest::qWaitFor([&] { return lines.contains(wanted); }, 10000);
    }

    void tagRead(const rfid::Tag& tag, Moment) override
    {
        lines << u"+ "_s + tag.id + (tag.checked ? u""_s : u" unchecked"_s);
    }
    void tagGone(const rfid::Tag& tag, Moment) override { lines << u"- "_s + tag.id; }
    void faultFound(rfid::Fault fault, Moment) override { lines << rfid::faultCode(fault); }
    void frameHeard(const rfid::Frame& frame, Moment) override
    {
        QStringList parts;
        for (const auto& span : frame) {
            parts << rfid::partName(span.part);
            explained += span.bytes;
        }
        frames << parts.join(u' ');
    }
    void commandReady(const QByteArray& bytes) override { written += bytes; }
    void firmwareTold(const QString& version) override { firmware = version; }
    void driverFailed(const QString& sentence) override { lines << sentence.left(10); }

    rfid::LentDrivers drivers;
    PluginRoom room;
    std::unique_ptr<rfid::Driver> driver;
    QStringList lines;
    QStringList frames;
    QByteArray explained;
    QByteArray written;
    QString firmware;

private:
    static PluginPorts ports(rfid::LentDrivers& where)
    {
        PluginPorts all;
        all.push_back(std::make_unique<DecoderPort>(where));
        return all;
    }
};

} // namespace

/// plugin.decoder: a reader's bytes, decoded by Python.
class DecoderPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }

    void decodes()
    {
        Bench bench;
        bench.room.add(u"acme"_s, acme);
        const auto enabled = bench.room.enable(u"acme"_s);
        QVERIFY2(enabled, qPrintable(bench.room.state(u"acme"_s).trouble));
        QCOMPARE(bench.room.state(u"acme"_s).registered, QStringList{u"decoder acme7"_s});
        const auto known = bench.drivers.find(u"acme7");
        QVERIFY(known);
        QCOMPARE(known->owner, u"the plugin acme"_s);
        QCOMPARE(known->info.title, u"Acme 7"_s);
        QCOMPARE(known->info.baud, 19200);
        QCOMPARE(known->info.otherBauds, QList<int>{38400});
        QCOMPARE(known->info.marks, "#00");
        QCOMPARE(known->info.presence.removalMs, 700);
        QVERIFY(known->info.polled);

        QVERIFY(bench.open(u"acme7"_s));
        QTRY_COMPARE(bench.written, "V");
        const auto good = line("0047E901");
        const QByteArray sent = "V1.2\r" + good;
        for (const char c : sent)
            bench.feed(QByteArray(1, c));
        QVERIFY(bench.hears(u"+ 0047E901"_s));
        QCOMPARE(bench.firmware, u"1.2"_s);
        auto bad = good;
        bad[3] = '9';
        bench.feed(bad + line("0000ABCD"));
        QVERIFY(bench.hears(u"+ 0000ABCD"_s));
        QCOMPARE(bench.lines, (QStringList{u"+ 0047E901"_s, u"checksum"_s, u"+ 0000ABCD"_s}));
        QCOMPARE(bench.frames,
            (QStringList{u"text"_s, u"start card checksum end"_s, u"broken"_s, u"start card checksum end"_s}));
        QCOMPARE(bench.explained, "V1.2\r" + good + bad + line("0000ABCD"));
        for (int i = 1; i <= 3; ++i) {
            bench.driver->tick(Moment(1000 + 100 * i));
            QTRY_COMPARE(bench.written, "V" + QByteArray(i, '?'));
        }
        QVERIFY(bench.hears(u"timeout"_s));
        QVERIFY(bench.room.state(u"acme"_s).failures.isEmpty());
    }

    void eachReaderHasItsOwn()
    {
        Bench bench;
        bench.room.add(u"acme"_s, acme);
        QVERIFY(bench.room.enable(u"acme"_s));
        QVERIFY(bench.open(u"acme7"_s));
        Bench other;
        const auto second = bench.drivers.make(u"acme7", {}, other);
        second->start(Moment(0));
        bench.feed("#0047E9");
        second->feed(line("11111111"), Moment(0));
        QVERIFY(other.hears(u"+ 11111111"_s));
        bench.feed(line("0047E901").sliced(7));
        QVERIFY(bench.hears(u"+ 0047E901"_s));
    }

    void goesOnAfterAnException_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("an exception") << QByteArray("boom\r");
        QTest::newRow("bytes that nobody sent") << QByteArray("wrong\r");
    }
    void goesOnAfterAnException()
    {
        QFETCH(QByteArray, line);
        Bench bench;
        bench.room.add(u"acme"_s, acme);
        QVERIFY(bench.room.enable(u"acme"_s));
        QVERIFY(bench.open(u"acme7"_s));
        bench.feed(line);
        QVERIFY(bench.hears(u"Its driver"_s));
        QCOMPARE(bench.lines, (QStringList{u"driver"_s, u"Its driver"_s}));
        QCOMPARE(bench.room.state(u"acme"_s).failures.size(), 1);
        QCOMPARE(bench.room.state(u"acme"_s).failures.first().where, u"decoder"_s);
        bench.feed(::line("0047E901"));
        QVERIFY(bench.hears(u"+ 0047E901"_s));
        QCOMPARE(bench.explained, line + ::line("0047E901"));
    }

    void goesWithThePluginThatHangs()
    {
        Bench bench;
        bench.room.add(u"acme"_s, acme, "hold = \"300ms\"\n");
        QVERIFY(bench.room.enable(u"acme"_s));
        QVERIFY(bench.open(u"acme7"_s));
        QStringList told;
        bench.drivers.setChanged([&](const QString& name) {
            told << name;
            bench.driver->abandon(); // as its reader does
        });
        bench.feed("hang\r");
        QVERIFY(bench.room.becomes(u"acme"_s, PluginState::State::Failed));
        QTRY_VERIFY(!bench.drivers.find(u"acme7"));
        QCOMPARE(told, QStringList{u"acme7"_s});
        QVERIFY(!bench.open(u"acme7"_s));
    }

    void refusesWhatWillNotDo_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QString>("says");
        QTest::newRow("one of the program's own") << QByteArray("'id12', D") << u"of the program itself"_s;
        QTest::newRow("no name") << QByteArray("'A B', D") << u"small letters"_s;
        QTest::newRow("no decoder") << QByteArray("'a', print") << u"feed(data)"_s;
        QTest::newRow("no tick") << QByteArray("'a', D, tick_ms=100") << u"has tick()"_s;
        QTest::newRow("a hasty one") << QByteArray("'a', T, tick_ms=1") << u"every 20 to 60000 ms"_s;
        QTest::newRow("a short mark") << QByteArray("'a', D, marks=b'x'") << u"3 to 32"_s;
    }
    void refusesWhatWillNotDo()
    {
        QFETCH(QByteArray, call);
        QFETCH(QString, says);
        Bench bench;
        bench.room.add(u"bad"_s,
            "class D:\n    def feed(self, data): pass\nclass T(D):\n    def tick(self): pass\ndef start(plugin): plugin.decoder("
                + call + ")\n");
        QVERIFY(!bench.room.enable(u"bad"_s));
        QVERIFY2(bench.room.state(u"bad"_s).trouble.contains(says), qPrintable(bench.room.state(u"bad"_s).trouble));
        QVERIFY(bench.drivers.lent().isEmpty());
    }

    void failsOnNonsense_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("words") << QByteArray("'words'");
        QTest::newRow("bytes to a reader that is not written to") << QByteArray("b'?'");
        QTest::newRow("no such part") << QByteArray("Frame(Span(data, 'soup'))");
        QTest::newRow("no such fault") << QByteArray("Frame(data, fault='soup')");
        QTest::newRow("a faulty card") << QByteArray("Frame(data, card='0047E901', fault='checksum')");
        QTest::newRow("no number") << QByteArray("Frame(data, card=Card(7))");
        QTest::newRow("an empty frame") << QByteArray("Frame()");
        QTest::newRow("without an end") << QByteArray("iter(lambda: Fault('timeout'), 0)");
        QTest::newRow("the end of the program") << QByteArray("exit()");
    }
    void failsOnNonsense()
    {
        QFETCH(QByteArray, answer);
        Bench bench;
        bench.room.add(u"bad"_s,
            "from everyport.plugin import Card, Fault, Frame, Span\nclass D:\n    def feed(self, data): return "
                + answer + "\ndef start(plugin): plugin.decoder('bad', D)\n");
        QVERIFY(bench.room.enable(u"bad"_s));
        QVERIFY(bench.open(u"bad"_s));
        bench.feed("AB");
        QVERIFY(bench.hears(u"Its driver"_s));
        QCOMPARE(bench.lines.first(), u"driver"_s);
        QCOMPARE(bench.explained, "AB");
        QCOMPARE(bench.room.state(u"bad"_s).failures.size(), 1);
    }

    void comesAndGoesWithThePlugin()
    {
        Bench bench;
        bench.room.add(u"acme"_s, acme);
        QVERIFY(bench.room.enable(u"acme"_s));
        QVERIFY(bench.open(u"acme7"_s));
        QVERIFY(bench.room.done(bench.room.registry().setEnabled(u"acme"_s, false)));
        QVERIFY(!bench.drivers.find(u"acme7"));
        bench.feed(line("0047E901")); // nobody told it yet
        QVERIFY(bench.hears(u"driver"_s));
        QVERIFY(bench.room.done(bench.room.registry().setEnabled(u"acme"_s, true)));
        QVERIFY(bench.open(u"acme7"_s));
        bench.feed(line("0047E901"));
        QVERIFY(bench.hears(u"+ 0047E901"_s));
    }
};

QTEST_GUILESS_MAIN(DecoderPortTest)
#include "tst_decoderport.moc"
