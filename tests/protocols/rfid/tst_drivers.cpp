#include "protocols/rfid/drivers.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "tests/protocols/rfid/listening.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class DriversTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areAllThere()
    {
        QStringList names;
        for (const auto& info : driverInfos())
            names.append(info.name);
        QCOMPARE(names,
            (QStringList{u"id12"_s, u"rdm6300"_s, u"em18"_s, u"parallax"_s, u"rssystems"_s, u"easyident"_s,
                u"wiegand"_s, u"code-scanner"_s, u"keyboard-wedge"_s, u"elatec-twn4"_s, u"pepper-c1"_s,
                u"acg-multiiso"_s, u"pn532-hsu"_s, u"sm130"_s, u"stronglink"_s, u"hongchang"_s, u"feig-obid"_s,
                u"uhf-chafon"_s, u"pcsc"_s, u"mqtt"_s, u"text-lines"_s}));
    }

    void sayWhatTheirLinesAreLike()
    {
        for (const auto& info : driverInfos()) {
            QVERIFY2(!info.title.isEmpty() && info.baud >= 1200 && info.baud <= 921'600, qPrintable(info.name));
            QVERIFY2(!info.otherBauds.contains(info.baud), qPrintable(info.name));
            QVERIFY2(info.gapMs > 0 && info.presence.confirm > 0, qPrintable(info.name));
            QCOMPARE(driverInfo(info.name)->title, info.title);
            Listening line(info.name);
            QCOMPARE(makeDriver(info.name, {}, line)->info().name, info.name);
        }
    }

    void areMadeByNameOnly()
    {
        Listening line(u"id12"_s);
        for (const auto& name : {u""_s, u"ID12"_s, u"id12 "_s, u"no-such"_s}) {
            QVERIFY(!makeDriver(name, {}, line));
            QVERIFY(!driverInfo(name));
            QVERIFY(framesOf(name, "x").isEmpty());
        }
    }

    void explainEveryByteOfACapture()
    {
        QRandomGenerator random(7);
        for (const auto& info : driverInfos()) {
            for (int round = 0; round < 200; ++round) {
                QByteArray capture;
                for (int i = random.bounded(300); i > 0; --i)
                    capture.append(
                        random.bounded(2) ? char(random.bounded(256)) : "\x02\x03\r\n0Cv\0\xFF"[random.bounded(9)]);
                QByteArray explained;
                for (const auto& frame : framesOf(info.name, capture)) {
                    for (const auto& span : frame)
                        explained += span.bytes;
                }
                QVERIFY2(explained == capture, qPrintable(info.name));
            }
        }
    }

    void keepOneUnfinishedFrameAtMost()
    {
        for (const auto& info : driverInfos()) {
            Listening line(info.name);
            line.start();
            for (int i = 0; i < 100; ++i)
                line.feed(QByteArray("12345").repeated(200)); // digits whose sum never fits
            line.finish();
            QVERIFY2(line.tags.isEmpty(), qPrintable(info.name));
            QVERIFY2(line.explained.size() == 100'000, qPrintable(info.name));
        }
    }
};

QTEST_APPLESS_MAIN(DriversTest)
#include "tst_drivers.moc"
