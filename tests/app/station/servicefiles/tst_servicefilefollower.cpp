#include "app/station/servicefiles/servicefilefollower.h"

#include <QDir>
#include <QFile>

#include "app/log/log.h"
#include "app/station/servicefiles/stationsettings.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// The list beside the files, with no service that runs.
class ServiceFileFollowerTest : public QObject {
    Q_OBJECT

    struct Beside {
        QTemporaryDir folder;
        EpollReactor reactor;
        Log log{reactor.clock()};
        std::unique_ptr<ServiceList> services;
        StationSettings settings;
        std::unique_ptr<ServiceFileFollower> files;

        Beside()
        {
            ServiceTypes types;
            types.push_back(std::make_unique<PlainType>());
            services = std::make_unique<ServiceList>(reactor, log, std::move(types));
            settings.configFolder = folder.filePath(u"config"_s);
            settings.dataFolder = folder.filePath(u"data"_s);
            QDir().mkpath(settings.configFolder + u"/services"_s);
            files = std::make_unique<ServiceFileFollower>(log, *services, settings);
        }
        void put(const QByteArray& motto) const
        {
            QFile file(path());
            QVERIFY(file.open(QFile::WriteOnly));
            file.write("type = \"plain\"\nenabled = false\nmotto = " + motto + "\n");
        }
        QString path() const { return serviceFilePath(settings.configFolder, u"x"_s); }
        QString motto() const
        {
            const auto status = services->status(u"x"_s);
            return status ? status->values.text(u"motto"_s) : u"(gone)"_s;
        }
    };

private Q_SLOTS:
    void theListHasWhatTheFilesSay()
    {
        Beside all;
        all.put("\"one\"");
        all.files->load();
        QCOMPARE(all.motto(), u"one"_s);
        all.put("\"two\"");
        QVERIFY(got(all.files->reload()));
        QCOMPARE(all.motto(), u"two"_s);
        QVERIFY(QFile::remove(all.path()));
        QVERIFY(got(all.files->reload()));
        QCOMPARE(all.motto(), u"(gone)"_s);
        QVERIFY(!all.files->known(u"x"_s));
    }

    void aWrongFileIsARowWithItsTrouble()
    {
        Beside all;
        all.put("\"one\"");
        all.files->load();
        all.put("1");
        QVERIFY(got(all.files->reload()));
        QVERIFY(all.services->status(u"x"_s)->trouble.text.contains(u"motto"_s));
        QCOMPARE(all.motto(), u"one"_s);
        QVERIFY(all.files->known(u"x"_s)->fault);
        QCOMPARE(all.files->lastGood().values(u"x"_s)->text(u"motto"_s), u"one"_s);
    }

    void remembersWhatWeHaveWritten()
    {
        Beside all;
        all.put("\"one\"");
        all.files->load();
        auto values = all.files->known(u"x"_s)->values;
        QVERIFY(all.files->isWritten(u"x"_s, values, false));
        QVERIFY(!all.files->isWritten(u"x"_s, values, true));
        all.files->wroteEnabled(u"x"_s, true, {});
        QVERIFY(all.files->isWritten(u"x"_s, values, true));
        QVERIFY(all.files->known(u"x"_s)->text->contains("enabled = false")); // nobody could say what stands there
    }

    void whatCouldNotBeWrittenIsKnownUntilItIs()
    {
        Beside all;
        all.put("\"one\"");
        all.files->load();
        auto file = *all.files->known(u"x"_s);
        file.values.give(u"motto"_s, u"two"_s);
        all.files->setUnwritten(u"x"_s);
        QVERIFY(!all.files->isUnwritten(u"x"_s)); // it has what its file says
        QVERIFY(got(all.services->configure(u"x"_s, file.values)));
        QVERIFY(all.files->isUnwritten(u"x"_s));
        all.files->wrote(file);
        QVERIFY(!all.files->isUnwritten(u"x"_s));
    }
};

QTEST_GUILESS_MAIN(ServiceFileFollowerTest)
#include "tst_servicefilefollower.moc"
