#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "protocols/rfid/farend.h"
#include "protocols/rfid/readers/polled/sm130.h"
#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LampActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lightsTheReadersLamp()
    {
        ActionBench bench;
        QVERIFY(bench.room.done(bench.devices.start()));
        QVERIFY(bench.room.waited(bench.devices.addSimulated(u"Door"_s, u"sm130"_s)));
        auto& line = *bench.room.reactor.outgoing.back();
        const auto reader = rfid::makeFarEnd(u"sm130");
        const auto play = [&] {
            QByteArray all;
            for (int i = 0; i < 30; ++i) {
                bench.room.reactor.advance(10ms);
                const auto asked = line.takeWritten();
                all += asked;
                line.feed(reader->answers(asked));
            }
            return all;
        };
        const auto lamp = [](int bits) { return rfid::Sm130Driver::frame(QByteArray(1, '\x92') + char(bits)); };
        QVERIFY(!play().contains(lamp(0)));
        QCOMPARE(*bench.does(u"light-lamp"_s, {{u"reader"_s, u"Door"_s}, {u"lasts"_s, qint64(100)}}),
            u"Light the lamp of Door: it is right"_s);
        const auto lit = play();
        QVERIFY(lit.contains(lamp(1)) && lit.contains(lamp(0)));
        QCOMPARE(*bench.does(u"light-lamp"_s, {{u"reader"_s, u"Door"_s}, {u"shows"_s, u"bad"_s}}),
            u"Light the lamp of Door: it is not right"_s);
        QVERIFY(play().contains(lamp(2)));
    }

    void saysWhatIsMissing()
    {
        ActionBench bench;
        const auto nobody = bench.does(u"light-lamp"_s, {{u"reader"_s, u"Window"_s}});
        QCOMPARE(nobody.error().kind, Error::Kind::Refused); // asking again changes nothing
        QVERIFY(nobody.error().text.contains(u"Window"_s));
        QVERIFY(bench.room.done(bench.devices.start()));
        QVERIFY(bench.room.waited(bench.devices.addSimulated(u"Dark"_s, u"id12"_s)));
        QVERIFY(bench.does(u"light-lamp"_s, {{u"reader"_s, u"Dark"_s}}).error().text.contains(u"no lamp"_s));
    }
};

QTEST_GUILESS_MAIN(LampActionTest)
#include "tst_lampaction.moc"
