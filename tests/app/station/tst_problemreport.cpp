#include "app/station/problemreport.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "app/station/commandline/version.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ProblemReportTest : public QObject {
    Q_OBJECT

    static StationSettings settingsIn(const QTemporaryDir& folder)
    {
        StationSettings settings;
        settings.dataFolder = folder.filePath(u"data"_s);
        settings.configFolder = folder.filePath(u"config"_s);
        return settings;
    }

private Q_SLOTS:
    void saysWhatAReportNeeds()
    {
        const QTemporaryDir folder;
        EpollReactor reactor;
        ServiceTypes types;
        types.push_back(std::make_unique<PlainType>());
        auto settings = settingsIn(folder);
        settings.readsConfig = false;
        settings.services = {{u"plain"_s, OptionValues(PlainType().options())}};
        Station station(reactor, settings, std::move(types));
        const auto before = problemReport(station, u"everyport"_s, {});
        QVERIFY2(before.contains(u"\nServices: not started\n"_s), qPrintable(before));
        QVERIFY(got(station.start()));
        station.log().info(u"door"_s, u"Read a card."_s);
        const auto text = problemReport(station, u"everyport"_s, u"GNOME, wayland"_s);
        QVERIFY2(text.startsWith(systemText(u"everyport"_s) + u"Desktop: GNOME, wayland\nLibraries: Qt "_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"\nServices: plain running\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"door: Read a card."_s));
        QVERIFY(got(station.stop()));
    }

    void noSecretIsInIt()
    {
        const QTemporaryDir folder;
        EpollReactor reactor;
        Station station(reactor, settingsIn(folder), ServiceTypes());
        station.log().setLevel(LogLevel::Debug);
        station.log().debug(u"xmpp"_s, u"The peer says tulip."_s);
        station.log().warning(u"xmpp"_s, u"Refused with password=hunter2."_s);
        station.log().info(u"http"_s, u"GET /x?pw=hunter5 from https://u:hunter8@x.example"_s);
        const auto text = problemReport(station, u"everyport"_s, {});
        QVERIFY(text.contains(u"GET /x?pw=•••"_s) && !text.contains(u"hunter"_s));
        QVERIFY2(text.contains(u"Refused with password=•••"_s), qPrintable(text));
        QVERIFY(!text.contains(u"tulip"_s) && !text.contains(u"hunter2"_s));
    }

    void holdsTheNewestLinesAndTheNewestCrash()
    {
        const QTemporaryDir folder;
        EpollReactor reactor;
        Station station(reactor, settingsIn(folder), ServiceTypes());
        for (int i = 0; i < 150; ++i)
            station.log().info(u"station"_s, u"line %1."_s.arg(i));
        station.log().info(u"station"_s, u"line 149."_s);
        QVERIFY(QDir().mkpath(folder.filePath(u"data/crashes"_s)));
        QFile crash(folder.filePath(u"data/crashes/crash-20260102-030405-1-1.seen.txt"_s));
        QVERIFY(crash.open(QFile::WriteOnly) && crash.write("Signal: SIGSEGV\n") > 0);
        crash.close();
        const auto text = problemReport(station, u"everyport"_s, {});
        QVERIFY(text.contains(u"line 50."_s) && !text.contains(u"line 49."_s));
        QVERIFY2(text.contains(u"line 149. (2 times)\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"\nThe newest crash, "_s));
        QVERIFY(text.endsWith(u"Signal: SIGSEGV\n"_s));
    }
};

QTEST_GUILESS_MAIN(ProblemReportTest)
#include "tst_problemreport.moc"
