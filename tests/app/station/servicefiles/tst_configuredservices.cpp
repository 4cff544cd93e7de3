#include "app/station/servicefiles/configuredservices.h"

#include <QDir>
#include <QFile>

#include "app/log/log.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Names a file, and does not start where what is in it is not "right".
class NamingType final : public ServiceType {
public:
    QString name() const override { return u"naming"_s; }
    QString description() const override { return u"Names a file."_s; }
    OptionList options() const override
    {
        return {{.key = u"motto"_s, .fallback = u"hello"_s}, {.key = u"ca"_s, .type = Option::Type::File},
            {.key = u"trust"_s}};
    }
    QList<Error> faults(const OptionValues& values) const override
    {
        QFile file(values.text(u"trust"_s));
        if (file.fileName().isEmpty() || (file.open(QFile::ReadOnly) && file.readAll() == "right"))
            return {};
        return {valueFault(u"There is no certificate in that file."_s, u"trust"_s)};
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override
    {
        return std::unique_ptr<ListedService>(std::make_unique<PlainService>(context.name, std::move(values)));
    }
};

} // namespace

/// What becomes of services that run when their files, or what these name, are others at a SIGHUP.
class ConfiguredServicesTest : public QObject {
    Q_OBJECT

    using State = ServiceStatus::State;

    QTemporaryDir m_folder;
    EpollReactor m_reactor;
    std::unique_ptr<Station> m_station;

    QString at(const QString& name) const { return m_folder.filePath(name); }
    void put(const QString& name, const QByteArray& text) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    /// Naming both files in it.
    void putService(const QByteArray& more = {}) const
    {
        put(u"config/services/x.toml"_s,
            "type = \"naming\"\nca = \"" + at(u"ca"_s).toUtf8() + "\"\ntrust = \"" + at(u"trust"_s).toUtf8() + "\"\n"
                + more);
    }
    ServiceStatus status() const { return *m_station->services().status(u"x"_s); }
    bool runs() const { return m_station->services().running(u"x"_s); }
    QString warnings() const
    {
        QStringList told;
        for (const auto& entry : m_station->log().entries()) {
            if (entry.level == LogLevel::Warning)
                told << entry.text;
        }
        return told.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir().mkpath(at(u"config/services"_s)));
        put(u"ca"_s, "right");
        put(u"trust"_s, "right");
        putService();
        ServiceTypes types;
        types.push_back(std::make_unique<NamingType>());
        StationSettings settings;
        settings.configFolder = at(u"config"_s);
        settings.dataFolder = at(u"data"_s);
        m_station = std::make_unique<Station>(m_reactor, settings, std::move(types));
        QVERIFY(got(m_station->start()));
        QVERIFY(runs());
    }
    void cleanup() { m_station.reset(); }

    void oneThatIsSwitchedOffStopsWhateverElseIsWrong_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("an option") << u"ca"_s << u"Must be a file that exists"_s;
        QTest::newRow("the kind's check") << u"trust"_s << u"There is no certificate in that file."_s;
    }
    void oneThatIsSwitchedOffStopsWhateverElseIsWrong()
    {
        QFETCH(QString, removed);
        QFETCH(QString, trouble);
        if (!removed.isEmpty())
            QVERIFY(QFile::remove(at(removed)));
        putService("enabled = false\n");
        QVERIFY(got(m_station->reload()));
        QVERIFY(!runs());
        QCOMPARE(status().state, State::Off);
        QVERIFY(!status().enabled);
        QVERIFY2(status().trouble.text.contains(trouble), qPrintable(status().trouble.text));
    }

    void oneWhoseNewTextIsWrongGoesOn()
    {
        QVERIFY(QFile::remove(at(u"trust"_s)));
        putService("motto = \"new\"\n");
        QVERIFY(got(m_station->reload()));
        QVERIFY(runs());
        QCOMPARE(status().values.text(u"motto"_s), u"hello"_s);
        QCOMPARE(status().trouble.code, u"trust"_s);
        QVERIFY(got(m_station->reload())); // the text is the same now, and as wrong
        QCOMPARE(status().trouble.code, u"trust"_s);
        put(u"trust"_s, "right");
        QVERIFY(got(m_station->reload()));
        QCOMPARE(status().trouble.text, QString());
        QCOMPARE(status().values.text(u"motto"_s), u"new"_s);
    }

    /// It would not be read at the next start.
    void oneThatOthersMayWriteToIsInTrouble()
    {
        QFile file(at(u"config/services/x.toml"_s));
        QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOther));
        QVERIFY(got(m_station->reload()));
        QVERIFY(runs());
        QVERIFY2(status().trouble.text.contains(u"it is not used"_s), qPrintable(status().trouble.text));
        QCOMPARE(status().type, u"naming"_s);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(got(m_station->reload()));
        QVERIFY(runs());
        QCOMPARE(status().trouble.text, QString());
    }

    void oneThatNobodyTouchedIsInNoTrouble_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::newRow("an option") << u"ca"_s;
        QTest::newRow("the kind's check") << u"trust"_s;
    }
    void oneThatNobodyTouchedIsInNoTrouble()
    {
        QFETCH(QString, removed);
        QVERIFY(QFile::remove(at(removed)));
        QVERIFY(got(m_station->reload()));
        QVERIFY(runs());
        QCOMPARE(status().trouble.text, QString());
        QVERIFY2(warnings().contains(u"It goes on, but would not start again: "_s), qPrintable(warnings()));
        put(removed, "right");
        QVERIFY(got(m_station->reload()));
        QCOMPARE(warnings().count(u"It goes on"_s), 1);
    }
};

QTEST_GUILESS_MAIN(ConfiguredServicesTest)
#include "tst_configuredservices.moc"
