#include "app/plugins/pluginhost.h"

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

const QByteArray answering = R"(
def start(plugin):
    plugin.console_command("greet", lambda name: "Hello " + name)
def stop(plugin):
    plugin.log.info("ended")
)";

struct HostEvents final : PluginGateEvents {
    void pluginTold(const QString& plugin, const QString&, const QString& text) override
    {
        told << plugin + u": "_s + text;
    }
    void pluginFailed(const QString& plugin, const PluginFailure& failure) override
    {
        failed << plugin + u": "_s + failure.text;
    }
    QStringList told;
    QStringList failed;
};

} // namespace

/// What starts and stops plugins in Python, without the registry that remembers which are on.
class PluginHostTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PluginRoom> m_room;
    HostEvents m_events;
    std::unique_ptr<PluginHost> m_host;

    Result<Done> start(const QString& name, const QByteArray& source)
    {
        m_room->add(name, source);
        const PluginInfo info = readPlugin(m_room->folder(name));
        return m_room->done(m_host->start(info, OptionValues(info.options)));
    }
    Result<QString> greet() { return m_room->done(m_host->run(u"greet"_s, {u"Ann"_s})); }

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void init()
    {
        m_events = {};
        m_room = std::make_unique<PluginRoom>();
        m_host = std::make_unique<PluginHost>(*m_room, PluginPorts(), m_events);
    }
    void cleanup()
    {
        for (const QString& name : {u"one"_s, u"two"_s})
            m_host->drop(name);
        m_host.reset();
        m_room.reset();
    }

    void nothingIsStoppedBeforeAnythingStarted()
    {
        QVERIFY(m_room->done(m_host->stop(u"one"_s)));
        m_host->drop(u"one"_s);
        QVERIFY(m_host->registeredBy(u"one"_s).isEmpty());
    }

    void startedItAnswersAndStoppedItIsGone()
    {
        const auto started = start(u"one"_s, answering);
        QVERIFY2(started, started ? "" : qPrintable(started.error().text));
        QCOMPARE(m_host->registeredBy(u"one"_s), QStringList{u"console greet"_s});
        QCOMPARE(greet().valueOr({}), u"Hello Ann"_s);
        QVERIFY(m_room->done(m_host->stop(u"one"_s)));
        QCOMPARE(m_events.told, QStringList{u"one: ended"_s});
        QVERIFY(m_host->registeredBy(u"one"_s).isEmpty());
        QVERIFY(!greet());
        QVERIFY(m_room->done(m_host->stop(u"one"_s))); // a second time there is nothing to end
        QCOMPARE(m_events.told.size(), 1);
        QVERIFY(m_events.failed.isEmpty());
    }

    /// What it had registered before it failed goes as well: nobody calls half a plugin.
    void aFailedStartLeavesNothing()
    {
        const auto started = start(
            u"one"_s, "def start(plugin):\n    plugin.console_command('greet', lambda name: name)\n    1 / 0\n");
        QVERIFY(!started);
        QCOMPARE(m_events.failed.size(), 1);
        QVERIFY2(m_events.failed.first().contains(u"ZeroDivisionError"_s), qPrintable(m_events.failed.first()));
        QVERIFY(m_host->registeredBy(u"one"_s).isEmpty());
        QVERIFY(!greet());
    }

    /// Dropped it is not asked, and its neighbour stays.
    void droppedItIsNotAsked()
    {
        QVERIFY(start(u"one"_s, answering));
        QVERIFY(start(u"two"_s, "def start(plugin): plugin.console_command('here', lambda: 'yes')\n"));
        m_host->drop(u"one"_s);
        QVERIFY(m_host->registeredBy(u"one"_s).isEmpty());
        QVERIFY(m_events.told.isEmpty());
        QCOMPARE(m_room->done(m_host->run(u"here"_s, {})).valueOr({}), u"yes"_s);
    }

    void aFailingStopEndsItAllTheSame()
    {
        QVERIFY(start(u"one"_s, QByteArray(answering).replace("plugin.log.info(\"ended\")", "1 / 0")));
        QVERIFY(m_room->done(m_host->stop(u"one"_s))); // whose fault it was is told, and it has ended
        QCOMPARE(m_events.failed.size(), 1);
        QVERIFY(m_host->registeredBy(u"one"_s).isEmpty());
        QVERIFY(!greet());
    }
};

QTEST_GUILESS_MAIN(PluginHostTest)
#include "tst_pluginhost.moc"
