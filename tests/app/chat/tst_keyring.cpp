#include "app/chat/keyring.h"

#include <QTest>

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

/// Counts the keyring's jobs that are deleted from the loop.
class Departures final : public QObject {
public:
    Departures() { qApp->installEventFilter(this); }
    int jobs = 0;

private:
    bool eventFilter(QObject* who, QEvent* event) override
    {
        jobs += event->type() == QEvent::DeferredDelete && who->inherits("QKeychain::Job");
        return false;
    }
};

} // namespace

class KeyringTest : public QObject {
    Q_OBJECT

    template <typename T>
    static Result<T> wait(Task<Result<T>> task)
    {
        if (!QTest::qWaitFor([&] { return task.isReady(); }, 20'000))
            qFatal("the keyring never answered");
        return task.take();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    /// Whoever waits goes on within the keyring's own signal, which looks at its job once more afterwards: the job has to go later.
    void jobsOutliveTheirSignal()
    {
        Departures departures;
        Keyring keyring;
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, u"secret"_s)));
        QCOMPARE(*wait(keyring.read(u"chat/2/password"_s)), QString());
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, {})));
        QTRY_COMPARE(departures.jobs, 3);
    }

    void withoutADesktopSecretsStayInMemory()
    {
        Keyring keyring;
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, u"secret"_s)));
        QVERIFY(!keyring.isLasting());
        QCOMPARE(*wait(keyring.read(u"chat/1/password"_s)), u"secret"_s);
        QCOMPARE(*wait(keyring.read(u"chat/2/password"_s)), QString());
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, {})));
        QCOMPARE(*wait(keyring.read(u"chat/1/password"_s)), QString());
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
