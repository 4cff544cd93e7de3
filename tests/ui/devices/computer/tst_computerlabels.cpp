#include "ui/devices/computer/computerlabels.h"

#include <QTest>

#include "netcore/base/error.h"
#include "tests/support/testclass.h"
#include "ui/devices/computer/happeninglist.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using machine::Happening;

class ComputerLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHappeningIsASentenceOfItsOwn()
    {
        QStringList said;
        for (int kind = 0; kind <= int(Happening::Kind::BluetoothLost); ++kind)
            said.append(happeningSentence({Happening::Kind(kind), u"KEYS"_s, 38, 0}));
        QVERIFY(!said.contains(QString()));
        QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), said.size());
        QCOMPARE(happeningSentence({Happening::Kind::OnBattery, {}, 38, 0}), u"Mains power went away, 38 %"_s);
        QCOMPARE(happeningSentence({Happening::Kind::OnBattery, {}, -1, 0}), u"Mains power went away"_s);
        QCOMPARE(happeningSentence({Happening::Kind::DriveAdded, u"KEYS"_s, -1, 0}), u"“KEYS” was plugged in"_s);
        QCOMPARE(happeningSentence({Happening::Kind::NetworkBack, {}, -1, 0}), u"The network is back"_s);
    }

    void allIsCopiedNewestFirst()
    {
        const QString text = happeningsAsText({{Happening::Kind::OnBattery, {}, 90, 1'000'000},
            {Happening::Kind::DriveAdded, u"two\nlines"_s, -1, 61'000'000}});
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().endsWith(u"\t“two lines” was plugged in"_s), qPrintable(text));
        QVERIFY2(lines.last().endsWith(u"\tMains power went away, 90 %"_s), qPrintable(text));
        QVERIFY(happeningsAsText({}).isEmpty());
    }

    void whatWentWrongWithAStickSaysWhatToDo()
    {
        const auto said = [](const QString& name) {
            return driveError({Error::Kind::Refused, Reason::None, u"target is busy"_s,
                                  u"org.freedesktop.UDisks2.Error."_s + name, 0})
                .text;
        };
        QVERIFY(said(u"DeviceBusy"_s).contains(u"Close the files"_s));
        QVERIFY(said(u"NotAuthorizedCanObtain"_s).contains(u"own screen"_s));
        QVERIFY(said(u"NotAuthorizedDismissed"_s).contains(u"Try again"_s)); // who closed it may use sticks
        QCOMPARE(said(u"Failed"_s), u"target is busy"_s);                    // in the service's own words
        QVERIFY(driveError(Error::refused(Reason::NotFound, u"gone"_s)).text.contains(u"Plug it in again"_s));
        const auto late = driveError(Error::busy(Reason::TimedOut, u"Did not receive a reply."_s));
        QVERIFY(late.text.contains(u"Leave it plugged in"_s) && !late.text.contains(u"reply"_s));
    }
};

QTEST_GUILESS_MAIN(ComputerLabelsTest)
#include "tst_computerlabels.moc"
