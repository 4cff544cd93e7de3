#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include "app/services/core/servicelist.h"
#include "app/station/servicefiles/configuredservices.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/services/optionform.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/dialogs/formrow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Values that are right each for itself, and that a service would not start with: nobody takes them.
class UnfittingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    ServiceList& services() { return m_bench->station().services(); }
    ConfiguredServices& configured() { return m_bench->station().configured(); }
    QString path(const QString& name) { return m_bench->folder() + u"/config/services/"_s + name + u".toml"_s; }
    QByteArray text(const QString& name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void begin(const QString& kind, const QByteArray& toml)
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{servicesPage()});
        m_bench->writeService(kind, toml);
        QVERIFY(m_bench->start());
    }
    bool settles(const QString& name)
    {
        using State = ServiceStatus::State;
        const auto isSettled = [&] {
            const auto status = services().status(name);
            return status && (status->state == State::Running || status->state == State::Failed);
        };
        return QTest::qWaitFor(isSettled, 60'000);
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void areNotTaken_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("field"); // that is told
        QTest::newRow("http") << u"http"_s << QByteArray("type = \"http\"\nlisten = \"tcp:0\"\n") << u"public-address"_s
                              << QVariant(u"vote.example.org"_s) << u"public-address"_s;
        QTest::newRow("http, others' pages")
            << u"http"_s << QByteArray("type = \"http\"\nlisten = \"tcp:0\"\n") << u"embed-origins"_s
            << QVariant(QStringList{u"town.example.org"_s}) << u"embed-origins"_s;
        QTest::newRow("irc") << u"irc"_s << QByteArray("type = \"irc\"\nlisten = \"tcp:0\"\n") << u"name"_s
                             << QVariant(u"irc"_s) << u"name"_s;
        QTest::newRow("xmpp") << u"xmpp"_s
                              << QByteArray("type = \"xmpp\"\nlisten = \"tcp:0\"\ndomain = \"localhost\"\n")
                              << u"domain"_s << QVariant(u"me@example.org"_s) << u"domain"_s;
        QTest::newRow("manhole") << u"manhole"_s << QByteArray("type = \"manhole\"\nlisten = \"tcp:0\"\n")
                                 << u"telnet"_s << QVariant(QStringList{u"tcp:0:interface=*"_s}) << u"telnet"_s;
        QTest::newRow("mqtt") << u"mqtt"_s << QByteArray("type = \"mqtt\"\n") << u"server"_s
                              << QVariant(u"tcp:192.0.2.1:1883"_s) << u"server"_s;
        QTest::newRow("bridge") << u"bridge"_s
                                << QByteArray(
                                       "type = \"bridge\"\nserver = \"tcp:127.0.0.1:1\"\nchannels = [\"#a=#b\"]\n")
                                << u"login"_s << QVariant(u"me"_s) << u"password-file"_s;
    }
    void areNotTaken()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, toml);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QString, field);
        begin(kind, toml);
        QVERIFY(settles(kind));
        const auto before = *services().status(kind);
        const auto* type = services().type(kind);
        QVERIFY(type->check(before.values).ok());
        auto values = before.values;
        values.give(key, value);
        const auto saved = waitFor(configured().save(kind, values));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, field);
        QVERIFY(services().status(kind)->values == before.values);
        QCOMPARE(text(kind), toml);
        QVERIFY(configured().lastGoodValues(kind) == std::optional(before.values));
        if (before.state != ServiceStatus::State::Running)
            return;
        QVERIFY(!waitFor(services().configure(kind, values)));
        QVERIFY(services().status(kind)->values == before.values);
        QVERIFY(services().running(kind));
    }

    /// Whoever gives a kind of service a check gives it a line above.
    void everyKindThatChecksIsAbove()
    {
        static const QRegularExpression declared(
            u"QList<Error> faults\\(const OptionValues& values\\) const override"_s);
        int kinds = 0;
        QDirIterator files(QStringLiteral(EVERYPORT_SOURCE "/app/services"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            kinds += int(QString::fromUtf8(file.readAll()).count(declared));
        }
        QCOMPARE(kinds, 7); // http, irc, xmpp, manhole, mqtt, bridge, stations
    }

    void areToldAtTheirField()
    {
        const QByteArray toml = "type = \"http\"\nlisten = \"tcp:0\"\n";
        begin(u"http"_s, toml);
        QVERIFY(settles(u"http"_s));
        m_bench->window().goTo(u"services"_s, u"http"_s);
        m_bench->flush();
        auto* form = m_bench->page(u"services"_s)->findChild<OptionForm*>();
        QVERIFY(form);
        auto* control = form->widgetOf(u"public-address"_s);
        QVERIFY(control);
        auto* field = qobject_cast<QLineEdit*>(control) ? qobject_cast<QLineEdit*>(control)
                                                        : control->findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, u"vote.example.org"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        const auto rows = form->rows();
        QTRY_VERIFY(std::any_of(rows.begin(), rows.end(), [](const FormRow* row) { return row->hasFault(); }));
        QTRY_VERIFY(field->hasFocus());
        QCOMPARE(text(u"http"_s), toml);
        QVERIFY(!m_bench->trouble().join(u' ').contains(u"Saving http"_s));
    }

    /// A file that somebody has changed by hand: the service goes on with what it has, and says why.
    void inAFileAreTrouble()
    {
        begin(u"http"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(settles(u"http"_s));
        const auto before = *services().status(u"http"_s);
        m_bench->writeService(u"http"_s, "type = \"http\"\nlisten = \"tcp:0\"\npublic-address = \"example.org\"\n");
        QVERIFY(waitFor(m_bench->station().reload()));
        QVERIFY(services().running(u"http"_s));
        QVERIFY(services().status(u"http"_s)->values == before.values);
        QCOMPARE(services().status(u"http"_s)->trouble.code, u"public-address"_s);
        QVERIFY(configured().lastGoodValues(u"http"_s) == std::optional(before.values));
        m_bench->writeService(u"http"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(waitFor(m_bench->station().reload()));
        QVERIFY(services().status(u"http"_s)->trouble.text.isEmpty());
    }
};

QTEST_MAIN(UnfittingTest)
#include "tst_unfitting.moc"
